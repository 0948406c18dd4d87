using System.Globalization;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Support;

/// <summary>
/// The small shop with packages 1 to 3 of customer 2 and no invoices, and <c>apply_payments_and_credits</c> called on it through the
/// real pipeline.
/// </summary>
internal sealed class MoneyShop : PipelineShop
{
    /// <summary>When calls are made, epoch seconds.</summary>
    public const int Now = 1705741200;

    /// <summary>Definitions and packages 1 to 3; none has a weight.</summary>
    public const string Packages = """
        insert into part_pkg (pkgpart, pkg, freq, plan) values (1, 'Line', '1', 'flat'), (2, 'Extra', '1', 'flat'), (3, 'Year', '12', 'flat');
        insert into cust_pkg (pkgnum, custnum, pkgpart) values (1, 2, 1), (2, 2, 2), (3, 2, 3);
        """;

    private MoneyShop(TestDatabase database)
        : base(database, new SettableClock(DateTimeOffset.FromUnixTimeSeconds(Now), TimeZoneInfo.Utc))
    {
    }

    /// <summary>A shop with further rows.</summary>
    public static async Task<MoneyShop> OpenAsync(params string[] rows) => new(await DatabaseAsync([SampleShop.Customer, Packages, .. rows]));

    /// <summary>An invoice of customer 2 with a line for a period for package 1, numbered ten times as high.</summary>
    public static string Invoice(int invnum, int date, decimal charged) =>
        Invoice(invnum, date, charged, $"({10 * invnum}, {invnum}, 1, 0, {charged.ToString(CultureInfo.InvariantCulture)})");

    /// <summary>An invoice of customer 2 with lines: number, invoice, package, what is charged once and for a period.</summary>
    public static string Invoice(int invnum, int date, decimal charged, string lines) => $"""
        insert into cust_bill (invnum, custnum, _date, charged, printed) values ({invnum}, 2, {date}, {charged.ToString(CultureInfo.InvariantCulture)}, 0);
        insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur) values {lines};
        """;

    /// <summary>A payment of customer 2.</summary>
    public static string Payment(int paynum, int date, decimal paid) =>
        $"insert into cust_pay (paynum, custnum, _date, paid, payby) values ({paynum}, 2, {date}, {paid.ToString(CultureInfo.InvariantCulture)}, 'CASH');";

    /// <summary>A credit of customer 2.</summary>
    public static string Credit(int crednum, int date, decimal amount) =>
        $"insert into cust_credit (crednum, custnum, _date, amount) values ({crednum}, 2, {date}, {amount.ToString(CultureInfo.InvariantCulture)});";

    /// <summary>Calls the method for a customer and gives the error, empty where there is none, or <c>fault</c>.</summary>
    public Task<string> ApplyAsync(string custnum = "2") => CallAsync(("secret", "sesame"), ("custnum", custnum));

    /// <summary>Calls the method with nothing but these arguments.</summary>
    public async Task<string> CallAsync(params (string Key, string Value)[] arguments) =>
        (string?)(await AnswerAsync(new ApplyPaymentsAndCredits(), arguments))?["error"] ?? "fault";

    /// <summary>What of payments is applied, in order: <c>P payment to invoice: amount</c>.</summary>
    public Task<string> PaidAsync() => TellAsync("format('P%s to %s: %s', paynum, invnum, amount)", "from cust_bill_pay order by billpaynum");

    /// <summary>What of credits is applied, in order: <c>C credit to invoice: amount</c>.</summary>
    public Task<string> CreditedAsync() => TellAsync("format('C%s to %s: %s', crednum, invnum, amount)", "from cust_credit_bill order by creditbillnum");

    /// <summary>What of payments went to lines, in order: <c>line amount</c>.</summary>
    public Task<string> PaidLinesAsync() => TellAsync("concat_ws(' ', billpkgnum, setuprecur, amount)", "from cust_bill_pay_pkg order by billpaypkgnum");

    /// <summary>What of credits went to lines, in order.</summary>
    public Task<string> CreditedLinesAsync() => TellAsync("concat_ws(' ', billpkgnum, setuprecur, amount)", "from cust_credit_bill_pkg order by creditbillpkgnum");

    /// <summary>How many rows of the kinds that applying writes there are, with their history.</summary>
    public Task<string> RowsAsync() => TellAsync(
        """
        concat_ws(' ',
            (select count(*) from cust_bill_pay), (select count(*) from cust_credit_bill), (select count(*) from cust_bill_pay_pkg),
            (select count(*) from cust_credit_bill_pkg), (select count(*) from cust_tax_exempt_pkg where creditbillpkgnum is not null),
            (select count(*) from h_cust_bill_pay), (select count(*) from h_cust_credit_bill), (select count(*) from h_cust_bill))
        """,
        "");
}
