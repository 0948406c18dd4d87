using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Money;

/// <summary>
/// Tests of a method that posts money. Names begin with the original's observed cases of money. Calls are written as changes to a usual
/// one, as in <see cref="CustomerShop"/>.
/// </summary>
/// <param name="method">The method.</param>
/// <param name="member">Its answer's number.</param>
/// <param name="usual">The usual call's keys.</param>
internal abstract class PostingTests(string method, string member, params string[] usual) : OneShopTests
{
    /// <summary>Calls the method.</summary>
    protected Task<XmlRpcReply> CallAsync(params string[] changes) => Shop.CallAsync(method, CustomerShop.Changed(usual, changes));

    /// <summary>A call that is carried out; what became of the tables, and the number.</summary>
    protected async Task<(string Changes, string Number)> PostAsync(params string[] changes)
    {
        XmlRpcReply? reply = null;
        var told = await Shop.ChangesAsync(async () => reply = await CallAsync(changes));
        Assert.That(CustomerShop.Told(reply!), Is.Empty);
        Assert.That(reply!.Members.Keys, Is.EquivalentTo(new[] { "error", member }));
        return (told, (string)reply.Members[member]!);
    }

    /// <summary>Columns of the record that a call adds.</summary>
    protected async Task<string> StoredAsync(string columns, params string[] changes)
    {
        var (told, number) = await PostAsync(changes);
        Assert.That(told, Does.Contain($"{Table} +1").And.Contain($"h_{Table} +1"));
        return await Shop.TellAsync(columns, $"from {Table} where {member} = {number}");
    }

    /// <summary>A call that is refused: the text, that nothing was written, and that its number is told as empty or as sent.</summary>
    protected async Task RefusesPostingAsync(string text, params string[] changes)
    {
        XmlRpcReply? reply = null;
        Assert.That(await Shop.ChangesAsync(async () => reply = await CallAsync(changes)), Is.Empty);
        Assert.That(CustomerShop.Told(reply!), Is.EqualTo(text));
        var sent = changes.FirstOrDefault(c => c.StartsWith(member + "=", StringComparison.Ordinal));
        if (reply!.FaultString is null)
            Assert.That(reply.Members[member] ?? "", Is.EqualTo(sent is null ? "" : sent[(member.Length + 1)..]));
    }

    /// <summary>The table the method adds to.</summary>
    protected string Table => method.Replace("insert_payment", "cust_pay").Replace("insert_", "cust_");
}
