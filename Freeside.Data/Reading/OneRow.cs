namespace Freeside.Data.Reading;

/// <summary>One row of nothing, for queries made of sums and questions.</summary>
internal sealed class OneRow
{
    /// <summary>What PostgreSQL is asked for.</summary>
    public const string Sql = "select 1 as number";

    /// <summary>One.</summary>
    public int Number { get; private set; }
}
