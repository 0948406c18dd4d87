using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>message_email</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MessageEmailTests
{
    [TestCase(null, ExpectedResult = true)]
    [TestCase("Y", ExpectedResult = false)]
    public bool The_customer_takes_messages(string? noemail) =>
        new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", MessageNoemail = noemail } }.Holds("message_email");
}
