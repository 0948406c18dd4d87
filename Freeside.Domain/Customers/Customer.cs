namespace Freeside.Domain.Customers;

/// <summary>A customer (<c>cust_main</c>).</summary>
public sealed class Customer
{
    /// <summary>The customer's number.</summary>
    public int Custnum { get; init; }

    /// <summary>The agent (reseller) the customer belongs to.</summary>
    public int Agentnum { get; set; }

    /// <summary>The agent's own number for the customer.</summary>
    public string? AgentCustid { get; set; }

    /// <summary>The advertising source.</summary>
    public int Refnum { get; set; }

    /// <summary>The billing location.</summary>
    public int? BillLocationnum { get; set; }

    /// <summary>The service location.</summary>
    public int? ShipLocationnum { get; set; }

    /// <summary>The customer's class.</summary>
    public int? Classnum { get; set; }

    /// <summary>The sales person.</summary>
    public int? Salesnum { get; set; }

    /// <summary>The import the customer came with.</summary>
    public string? Custbatch { get; set; }

    /// <summary>Last name.</summary>
    public required string Last { get; set; }

    /// <summary>First name.</summary>
    public required string First { get; set; }

    /// <summary>When the customer signed up, epoch seconds.</summary>
    public int? Signupdate { get; set; }

    /// <summary>Birth, epoch seconds.</summary>
    public int? Birthdate { get; set; }

    /// <summary>The spouse's last name.</summary>
    public string? SpouseLast { get; set; }

    /// <summary>The spouse's first name.</summary>
    public string? SpouseFirst { get; set; }

    /// <summary>The spouse's birth, epoch seconds.</summary>
    public int? SpouseBirthdate { get; set; }

    /// <summary>Anniversary, epoch seconds.</summary>
    public int? AnniversaryDate { get; set; }

    /// <summary>Company.</summary>
    public string? Company { get; set; }

    /// <summary>Company at the service address, from before there were locations.</summary>
    public string? ShipCompany { get; set; }

    /// <summary>The customer who recommended the shop.</summary>
    public int? ReferralCustnum { get; set; }

    /// <summary>Number of a driver's licence.</summary>
    public string? Stateid { get; set; }

    /// <summary>The state that issued it.</summary>
    public string? StateidState { get; set; }

    /// <summary>Terms of payment, <c>Net 30</c> for example.</summary>
    public string? InvoiceTerms { get; set; }

    /// <summary>Share of a termination charge, per cent.</summary>
    public decimal? CdrTerminationPercentage { get; set; }

    /// <summary>Credit limit, two decimals.</summary>
    public decimal? CreditLimit { get; set; }

    /// <summary>Day of the month invoices are charged on.</summary>
    public int? Billday { get; set; }

    /// <summary>Until when the customer is left alone, epoch seconds.</summary>
    public int? Dundate { get; set; }

    /// <summary>Day of the month packages are prorated to.</summary>
    public int? ProrateDay { get; set; }

    /// <summary><c>Y</c>: subjects of tickets are edited.</summary>
    public string? EditSubject { get; set; }

    /// <summary><c>Y</c>: not on calling lists.</summary>
    public string? CallingListExempt { get; set; }

    /// <summary><c>Y</c>: no invoices by e-mail.</summary>
    public string? InvoiceNoemail { get; set; }

    /// <summary><c>Y</c>: no messages by e-mail.</summary>
    public string? MessageNoemail { get; set; }

    /// <summary>The customer's language.</summary>
    public string? Locale { get; set; }

    /// <summary><c>Y</c>: invoices show the service address.</summary>
    public string? InvoiceShipAddress { get; set; }

    /// <summary>Social security number, <c>NNN-NN-NNNN</c>.</summary>
    public string? Ss { get; set; }

    /// <summary>Day phone.</summary>
    public string? Daytime { get; set; }

    /// <summary>Night phone.</summary>
    public string? Night { get; set; }

    /// <summary>Fax.</summary>
    public string? Fax { get; set; }

    /// <summary>Mobile phone.</summary>
    public string? Mobile { get; set; }

    /// <summary>How the customer pays, four letters.</summary>
    public required string Payby { get; set; }

    /// <summary>Month from which the card is valid.</summary>
    public int? PaystartMonth { get; set; }

    /// <summary>Year from which the card is valid.</summary>
    public int? PaystartYear { get; set; }

    /// <summary>The card's issue number.</summary>
    public string? Payissue { get; set; }

    /// <summary>Kind of the bank account.</summary>
    public string? Paytype { get; set; }

    /// <summary>The address the payment details came from.</summary>
    public string? Payip { get; set; }

    /// <summary>Card, account or other number as stored: encrypted where it is secret.</summary>
    public string? Payinfo { get; set; }

    /// <summary>The card's verification code, only ever encrypted.</summary>
    public string? Paycvv { get; set; }

    /// <summary>What may be shown of the number.</summary>
    public string? Paymask { get; set; }

    /// <summary>Expiry, <c>YYYY-MM-01</c>.</summary>
    public string? Paydate { get; set; }

    /// <summary>The name on the card or account.</summary>
    public string? Payname { get; set; }

    /// <summary><c>Y</c>: exempt from tax.</summary>
    public string? Tax { get; set; }

    /// <summary><c>Y</c>: calls are spooled.</summary>
    public string? SpoolCdr { get; set; }

    /// <summary><c>Y</c>: calls are not listed.</summary>
    public string? SquelchCdr { get; set; }

    /// <summary><c>Y</c>: archived.</summary>
    public string? Archived { get; set; }

    /// <summary><c>Y</c>: calls are sent by e-mail.</summary>
    public string? EmailCsvCdr { get; set; }

    /// <summary>The login that made the customer.</summary>
    public int? Usernum { get; set; }
}
