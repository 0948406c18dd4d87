namespace Freeside.Domain.Credits;

/// <summary>A credit (<c>cust_credit</c>).</summary>
public sealed class Credit
{
    /// <summary>The credit's number.</summary>
    public int Crednum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>When it was given, epoch seconds.</summary>
    public int? Date { get; set; }

    /// <summary>How much, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>Who gave it, by name, from before logins had numbers.</summary>
    public string? Otaker { get; set; }

    /// <summary>The login that gave it.</summary>
    public int? Usernum { get; set; }

    /// <summary>The reason.</summary>
    public int? Reasonnum { get; set; }

    /// <summary>What is to be said beside the reason.</summary>
    public string? Addlinfo { get; set; }

    /// <summary><c>Y</c>: the books are closed on it.</summary>
    public string? Closed { get; set; }

    /// <summary>The package it is for.</summary>
    public int? Pkgnum { get; set; }

    /// <summary>The event that gave it.</summary>
    public int? Eventnum { get; set; }

    /// <summary>The agent whose commission it is.</summary>
    public int? CommissionAgentnum { get; set; }

    /// <summary>The sales person whose commission it is.</summary>
    public int? CommissionSalesnum { get; set; }

    /// <summary>The package the commission is for.</summary>
    public int? CommissionPkgnum { get; set; }

    /// <summary>The batch it came with.</summary>
    public string? Credbatch { get; set; }
}
