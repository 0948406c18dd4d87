using System.Security.Cryptography;
using System.Text;

namespace Freeside.Tests.Conformance.Comparison;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ChangeComparisonTests
{
    private const string Payment = """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10.00", "payby": "CASH"}}]}""";
    private const string Update = """{"cust_main": [{"update": {"custnum": 2}, "set": {"payby": ["BILL", "CARD"], "paydate": [null, "2030-01-01"]}}]}""";
    private const string Delete = """{"cust_pay": [{"delete": {"paynum": 1, "custnum": 2, "paid": "54.32"}}]}""";

    private static readonly RSA Key = RSA.Create(2048);
    private readonly ChangeComparison _comparison = new(new Ciphertexts(Key), new NewNumbers(Changes.Keys));

    [OneTimeTearDown]
    public static void ForgetKey() => Key.Dispose();

    [TestCase(Payment)]
    [TestCase(Update)]
    [TestCase(Delete)]
    [TestCase("{}")]
    public void The_same_change_is_the_same(string change) => Assert.That(Places(change, change), Is.Empty);

    [TestCase(Payment, "{}", TestName = "A_missing_row")]
    [TestCase("{}", Payment, TestName = "An_extra_row")]
    [TestCase(Delete, "{}", TestName = "A_row_not_deleted")]
    [TestCase("{}", Delete, TestName = "A_row_deleted")]
    [TestCase(Delete, """{"cust_pay": [{"delete": {"paynum": 2, "custnum": 2, "paid": "54.32"}}]}""", TestName = "Another_row_deleted")]
    [TestCase(Payment, """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10.01", "payby": "CASH"}}]}""", TestName = "A_changed_column")]
    [TestCase(Payment, """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10", "payby": "CASH"}}]}""", TestName = "Another_scale")]
    [TestCase(Payment, """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10.00"}}]}""", TestName = "A_column_left_empty")]
    [TestCase(Payment, """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10.00", "payby": "CASH", "paymask": "1"}}]}""", TestName = "A_column_filled")]
    [TestCase(Payment, """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 3, "paid": "10.00", "payby": "CASH"}}]}""", TestName = "Another_customer")]
    [TestCase(Payment, """{"cust_pay": [{"insert": {"paynum": 5, "custnum": "2", "paid": "10.00", "payby": "CASH"}}]}""", TestName = "Text_for_a_number")]
    public void A_planted_difference_is_found(string want, string got) => Assert.That(Places(want, got), Is.EqualTo(new[] { "cust_pay" }));

    [TestCase("""{"cust_main": [{"update": {"custnum": 3}, "set": {"payby": ["BILL", "CARD"], "paydate": [null, "2030-01-01"]}}]}""", TestName = "Another_row_updated")]
    [TestCase("""{"cust_main": [{"update": {"custnum": 2}, "set": {"payby": ["BILL", "CARD"]}}]}""", TestName = "A_column_not_updated")]
    [TestCase("""{"cust_main": [{"update": {"custnum": 2}, "set": {"payby": ["BILL", "CHEK"], "paydate": [null, "2030-01-01"]}}]}""", TestName = "Another_value")]
    [TestCase("""{"cust_main": [{"update": {"custnum": 2}, "set": {"payby": ["BILL", "CARD"], "paydate": [null, "2030-01-01"], "tax": [null, "Y"]}}]}""", TestName = "One_more_column")]
    [TestCase("{}", TestName = "Nothing_updated")]
    public void A_planted_difference_in_an_update_is_found(string got) => Assert.That(Places(Update, got), Is.EqualTo(new[] { "cust_main" }));

    [Test]
    public void A_row_stored_twice_is_found()
    {
        const string twice = """
            {"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10.00", "payby": "CASH"}},
                          {"insert": {"paynum": 6, "custnum": 2, "paid": "10.00", "payby": "CASH"}}]}
            """;
        Assert.That(Places(Payment, twice), Is.EqualTo(new[] { "cust_pay" }));
    }

    [Test]
    public void A_missing_history_row_is_found()
    {
        const string both = """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2}}], "h_cust_pay": [{"insert": {"historynum": 9, "paynum": 5, "custnum": 2}}]}""";
        const string one = """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2}}]}""";
        Assert.That(Places(both, one), Is.EqualTo(new[] { "h_cust_pay" }));
    }

    [Test]
    public void Verification_values_are_not_compared()
    {
        const string with = """{"cust_main": [{"update": {"custnum": 2}, "set": {"payby": ["BILL", "CARD"], "paycvv": [null, "123"]}}]}""";
        const string without = """{"cust_main": [{"update": {"custnum": 2}, "set": {"payby": ["BILL", "CARD"]}}]}""";
        const string nothingElse = """{"cust_main": [{"update": {"custnum": 2}, "set": {"paycvv": [null, "123"]}}]}""";
        Assert.Multiple(() =>
        {
            Assert.That(Places(with, without), Is.Empty);
            Assert.That(Places("{}", nothingElse), Is.Empty);
        });
    }

    [Test]
    public void Ciphertexts_are_compared_by_what_stands_behind_them()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Places(Paid(Encrypted("4111111111111111")), Paid(Encrypted("4111111111111111\0\0"))), Is.Empty);
            Assert.That(Places(Paid(Encrypted("4111111111111111")), Paid(Encrypted("4111111111111112"))), Is.EqualTo(new[] { "cust_pay" }));
            Assert.That(Places(Paid(Encrypted("4111111111111111")), Paid("4111111111111111")), Is.EqualTo(new[] { "cust_pay" }), "stored in clear");
            Assert.That(Places(Paid(Encrypted("4111111111111111")), Paid("M" + new string('!', 200))), Is.EqualTo(new[] { "cust_pay" }), "nobody's ciphertext");
        });
    }

    [Test]
    public void An_update_from_one_ciphertext_to_another_of_the_same_text_is_none()
    {
        var ciphertexts = $"[{Quoted(Encrypted("1"))}, {Quoted(Encrypted("1"))}]";
        var update = """{"cust_main": [{"update": {"custnum": 2}, "set": {"payinfo": CIPHERTEXTS}}]}""".Replace("CIPHERTEXTS", ciphertexts);
        Assert.That(Places("{}", update), Is.Empty);
    }

    [Test]
    public void A_difference_names_the_columns_that_differ()
    {
        const string got = """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 2, "paid": "10.01", "payby": "CASH"}}]}""";
        var lines = _comparison.Compare(Changes.Parse(Payment), Changes.Parse(got)).Single().Lines;
        Assert.That(lines, Is.EqualTo(new[] { """insert [custnum=2 paynum=5]: paid want "10.00" got "10.01" """.TrimEnd() }));
    }

    private IEnumerable<string> Places(string want, string got) => _comparison.Compare(Changes.Parse(want), Changes.Parse(got)).Select(d => d.Place);

    private static string Paid(string payinfo) => """{"cust_pay": [{"insert": {"paynum": 5, "payinfo": PAYINFO}}]}""".Replace("PAYINFO", Quoted(payinfo));

    private static string Quoted(string text) => Recordings.RelaxedJson.Quote(text);

    // As Perl's pack 'u' writes it: lines of up to 45 bytes.
    private static string Encrypted(string text)
    {
        var uu = new StringBuilder();
        foreach (var line in Key.Encrypt(Encoding.Latin1.GetBytes(text), RSAEncryptionPadding.OaepSHA1).Chunk(45))
        {
            uu.Append(Digit(line.Length));
            foreach (var group in line.Chunk(3))
            {
                var bits = (group[0] << 16) | (group.ElementAtOrDefault(1) << 8) | group.ElementAtOrDefault(2);
                uu.Append(Digit(bits >> 18)).Append(Digit((bits >> 12) & 63)).Append(Digit((bits >> 6) & 63)).Append(Digit(bits & 63));
            }

            uu.Append('\n');
        }

        return uu.ToString();
    }

    private static char Digit(int six) => six == 0 ? '`' : (char)(six + ' ');
}
