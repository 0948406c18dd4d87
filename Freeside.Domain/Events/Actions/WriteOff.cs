using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>writeoff</c>: gives a credit over all that is owed (cust_main.pm credit).</summary>
internal sealed class WriteOff(EventOptions options) : PackageAction
{
    private const string Table = "FS::cust_credit";

    private readonly string _reason = options.Text("reasonnum");

    /// <summary>The action <c>writeoff</c>.</summary>
    public static ActionEntry Entry { get; } = new("writeoff", EventTable.Most, EventStage.Collect, o => new WriteOff(o));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life)
    {
        var balance = call.State.Balance;
        return ActionOutcome.Of([call.Attempt(() => Give(call, life, balance))]);
    }

    private Refusal? Give(ActionCall call, PackageLife life, decimal balance)
    {
        if (!int.TryParse(_reason, NumberStyles.None, CultureInfo.InvariantCulture, out var reasonnum))
            return Refusal.Error($"Illegal or empty (numeric) reasonnum: {_reason}").Within($"error inserting {Table}");
        if (life.Parts.Reason(reasonnum) is null)
            return Refusal.Error($"Can't find cust_credit.reasonnum {reasonnum} in reason.reasonnum").Within($"error inserting {Table}");
        if (balance <= 0)
            return Refusal.Error("amount must be > 0 ").Within($"error inserting {Table}");
        var run = call.Work.Run;
        var credit = new Credit
        {
            Crednum = run.Records.NewNumber(),
            Custnum = run.Customer.Custnum,
            Date = run.Stamp.Now,
            Amount = balance,
            Usernum = run.Stamp.Usernum,
            Reasonnum = reasonnum,
        };
        run.Records.Insert(credit);
        call.Work.Credited(credit);
        life.AfterMoney(run.Customer.Custnum);
        return null;
    }
}
