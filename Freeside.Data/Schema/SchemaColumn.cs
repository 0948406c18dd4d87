namespace Freeside.Data.Schema;

/// <summary>A column of one of Freeside's tables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">PostgreSQL's type as it is written in DDL: <c>int</c>, <c>varchar(80)</c>, <c>numeric(10,2)</c> …</param>
/// <param name="IsNullable">Whether it takes NULL.</param>
/// <param name="IsSerial">Whether it is filled from a sequence.</param>
/// <param name="Default">Its other default as SQL, where it has one.</param>
internal sealed record SchemaColumn(string Name, string Type, bool IsNullable, bool IsSerial, string? Default)
{
    /// <summary>How many characters it takes, where it is a <c>char</c> or <c>varchar</c>.</summary>
    public int? MaxLength => BaseType is "char" or "varchar" ? Parameters[0] : null;

    /// <summary>The type without its length or precision.</summary>
    public string BaseType => Type.Split('(')[0];

    /// <summary>All digits of a <c>numeric(precision,scale)</c>; zero for other types.</summary>
    public int Precision => BaseType == "numeric" && Parameters is [var precision, ..] ? precision : 0;

    /// <summary>Digits behind the point of a <c>numeric(precision,scale)</c>; zero for other types.</summary>
    public int Scale => BaseType == "numeric" && Parameters is [_, var scale] ? scale : 0;

    /// <summary>What a <c>numeric(precision,scale)</c> must stay below; <c>null</c> for other types.</summary>
    public decimal? Limit => Precision == 0 ? null : Enumerable.Repeat(10m, Precision - Scale).Aggregate(1m, (limit, ten) => limit * ten);

    private int[] Parameters => Type.Contains('(', StringComparison.Ordinal)
        ? [.. Type[(Type.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',').Select(int.Parse)]
        : [];

    /// <summary>The type as <c>format_type</c> of PostgreSQL's catalogue shows it, for comparison with a live database.</summary>
    public string CatalogueType => BaseType switch
    {
        "int" => "integer",
        "varchar" => "character varying" + Type["varchar".Length..],
        "char" => "character" + Type["char".Length..],
        "float8" => "double precision",
        "timestamptz" => "timestamp with time zone",
        _ => Type,
    };
}
