using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;

namespace Freeside.Domain.Packages.Life;

/// <summary>What the life of packages asks of the billing it happens in.</summary>
internal interface IPackageBilling
{
    /// <summary>Bills what is still due for a package that ends or is suspended then (cust_main/Billing.pm bill with <c>cancel</c>).</summary>
    /// <returns>Why that is not done: something this program does not perform. What the original only complains about is passed over.</returns>
    Refusal? FinalBill(Package package, int time);

    /// <summary>What the package was charged in this call for periods.</summary>
    IEnumerable<ChargedPeriod> ChargedNow(int pkgnum);

    /// <summary>What the customer owes as things stand, two decimals.</summary>
    decimal Owed { get; }

    /// <summary>The charges of invoices made in this call, in order.</summary>
    IReadOnlyList<decimal> InvoicesNow { get; }

    /// <summary>Notes a credit given in this call.</summary>
    void Credited(Credit credit);

    /// <summary>Notes a fee for a suspension, or for its end: it is charged with the customer's next invoice.</summary>
    void Charged(PackageReasonFee fee, int pkgnum);

    /// <summary>Notes a package that was ordered, or came back, in this call.</summary>
    void Ordered(Package package, PackageDefinition definition, PlanOptions options);

    /// <summary>Notes that a package took another's place.</summary>
    void Took(TakenPlace place);

    /// <summary>Bills what is due for a package, and nothing else, on an invoice of its own (cust_main/Billing.pm bill with <c>pkg_list</c>).</summary>
    /// <returns>Why it cannot be billed, or <c>null</c>.</returns>
    Refusal? Bill(Package package);

    /// <summary>Notes that a package is deleted.</summary>
    void Deleted(Package package);

    /// <summary>A way back to what is noted here so far.</summary>
    Action Mark();
}
