namespace Freeside.Domain.Common.Drafts;

/// <summary>A payment, credit or refund on its way into the books. What it needs is asked for when it is made.</summary>
internal interface IPosting
{
    /// <summary>The record's number once it is saved: drawn, or as the client sent it.</summary>
    string Number { get; }

    /// <summary>What beside it could not be done, for the log: it keeps no money from being posted.</summary>
    IReadOnlyList<string> Notes => [];

    /// <summary>Decides, once what was asked for has arrived, and saves.</summary>
    /// <returns>Why nothing was saved; <c>null</c> where all is well.</returns>
    Task<Refusal?> RunAsync(CancellationToken cancellationToken);
}
