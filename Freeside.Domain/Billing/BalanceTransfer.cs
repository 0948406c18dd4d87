using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Billing;

/// <summary>
/// Takes over what is owed for a package into the one that took its place, where packages have balances of their own: the old one is
/// credited, the new one charged; or the other way round where something was paid in advance (Billing.pm _transfer_balance).
/// </summary>
/// <param name="run">The run.</param>
/// <param name="loaded">What was read.</param>
internal sealed class BalanceTransfer(BillingRun run, CustomerToBill loaded)
{
    private readonly Dictionary<int, Predecessor> _predecessors = loaded.Predecessors.Value.ToDictionary(p => p.Pkgnum);
    private readonly HashSet<int> _taken = [];
    private int? _reasonnum = loaded.TransferReason.Value.Reasonnum;

    /// <summary>Takes over what is owed for the packages before it, back to the last one that was billed.</summary>
    /// <param name="package">The package.</param>
    /// <param name="lines">Where the lines go.</param>
    /// <returns>Why it cannot be, or <c>null</c>.</returns>
    public Refusal? To(Package package, List<MadeLine> lines)
    {
        if (!run.Settings.HasPackageBalances || !PerlTruth.IsTrue(package.ChangePkgnum)
            || package.ChangeDate < LastBilled(package) || !(package.ChangeDate < run.Stamp.Now))
        {
            return null;
        }

        return To(package, package.ChangePkgnum!.Value, lines);
    }

    private static int LastBilled(Package package) => PerlTruth.IsTrue(package.LastBill) ? package.LastBill!.Value : package.Setup ?? 0;

    private Refusal? To(Package package, int number, List<MadeLine> lines)
    {
        if (_predecessors.GetValueOrDefault(number) is not { } from)
            return Refusal.Fault($"package {package.Pkgnum} took the place of package {number}, which is missing");
        if (PerlTruth.IsTrue(from.ChangePkgnum) && !from.WasBilled && To(package, from.ChangePkgnum!.Value, lines) is { } refusal)
            return refusal;

        // What was taken over by one package is not owed for the next.
        return from.Balance == 0 || !_taken.Add(number) ? null : Take(package, from, lines);
    }

    private Refusal? Take(Package package, Predecessor from, List<MadeLine> lines)
    {
        var amount = Math.Abs(from.Balance);
        var (credited, charged) = from.Balance > 0 ? (from.Pkgnum, package.Pkgnum) : (package.Pkgnum, from.Pkgnum);
        var credit = new Credit
        {
            Crednum = run.Records.NewNumber(),
            Custnum = run.Customer.Custnum,
            Amount = amount,
            Reasonnum = Reasonnum(),
            Date = package.ChangeDate,
            Usernum = run.Stamp.Usernum,
            Pkgnum = credited,
        };
        if (run.Records.WouldRefuse(credit) is { } refusal)
            return Refusal.Fault($"error transferring package balance from #{from.Pkgnum} to #{package.Pkgnum}: {refusal.Text}");
        run.Records.Insert(credit);
        run.Credited(credit);
        lines.Add(new MadeLine(new InvoiceLine
        {
            Billpkgnum = run.Records.NewNumber(),
            Pkgnum = charged,
            Setup = 0,
            Recur = amount,
            Itemdesc = $"Previous Balance, {from.Name}",
        })
        {
            Package = package,
            Billed = from.Balance > 0 ? run.Packages.Billed(package) : new BilledPackage(from.Pkgnum, from.PayWeight, from.CreditWeight, from.Freq),
        });
        return null;
    }

    private int Reasonnum()
    {
        if (_reasonnum is { } known)
            return known;
        var typenum = loaded.TransferReason.Value.Typenum;
        if (typenum is null)
        {
            var kind = new ReasonType { Typenum = run.Records.NewNumber(), Class = TransferReason.Class, Name = TransferReason.Kind };
            run.Records.Insert(kind);
            typenum = kind.Typenum;
        }

        var reason = new Reason { Reasonnum = run.Records.NewNumber(), ReasonType = typenum.Value, Text = TransferReason.Text };
        run.Records.Insert(reason);
        return (_reasonnum = reason.Reasonnum).Value;
    }
}
