namespace Freeside.Domain.Events.Reading;

/// <summary>Something of a customer's that events may be about, and that is neither package nor invoice.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Number">Its key.</param>
/// <param name="Date">Its date, epoch seconds, where it has one.</param>
/// <param name="Text">Of a payment how it was paid, of a batched one its status.</param>
/// <param name="Amount">Of a payment how much.</param>
/// <param name="Pkgnum">Of a service its package.</param>
public sealed record OtherSubject(string Table, int Number, int? Date, string? Text, decimal Amount, int? Pkgnum);
