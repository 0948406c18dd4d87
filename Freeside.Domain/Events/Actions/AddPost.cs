using Freeside.Domain.Customers;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>addpost</c>: from now on the customer gets invoices on paper (cust_main.pm invoicing_list_addpost).</summary>
internal sealed class AddPost : EventAction
{
    /// <summary>The action <c>addpost</c>.</summary>
    public static ActionEntry Entry { get; } = new("addpost", EventTable.Most, EventStage.Collect, _ => new AddPost());

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        if (!call.State.GetsPaper)
        {
            call.Work.Run.Records.Insert(new InvoiceDestination
            {
                Destnum = call.Work.Run.Records.NewNumber(),
                Custnum = call.State.Customer.Custnum,
                Dest = InvoiceRecipients.Post,
            });
        }

        return ActionOutcome.Done;
    }
}
