using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>Gives back what a customer paid for and will not use (cust_pkg.pm credit_remaining, cust_credit.pm insert).</summary>
internal sealed class UnusedCredit(LifeParts parts, LifeContext context, AfterMoney afterMoney)
{
    private const string Class = "R";
    private readonly UnusedTime _unused = new(parts, context);

    /// <summary>Credits what of the current period lies behind a time; nothing where the package is not billed beyond that.</summary>
    /// <param name="package">The package.</param>
    /// <param name="type">The kind of reason for such credits, as the setting has it.</param>
    /// <param name="time">Until when it is used, epoch seconds.</param>
    /// <param name="isEnding">Whether it is in the middle of being cancelled.</param>
    public Refusal? Give(Package package, string type, int time, bool isEnding)
    {
        if (_unused.Value(package, time) is not (> 0 and var amount))
            return null;
        var name = parts.DefinitionOf(package.Pkgpart)?.Name;
        if (!PerlTruth.IsTrue(type))
            return NotGiven(Refusal.Error("reason type required"));
        var (reasonnum, refusal) = Reason(type, $"Credit for unused time on {name}");
        if (refusal is not null)
            return NotGiven(refusal);
        var credit = new Credit
        {
            Crednum = context.Records.NewNumber(),
            Custnum = package.Custnum,
            Date = context.Stamp.Now,
            Amount = amount,
            Usernum = context.Stamp.Usernum,
            Reasonnum = reasonnum,
        };
        if (context.Records.WouldRefuse(credit) is { } refused)
            return NotGiven(refused.Within("error inserting FS::cust_credit"));
        context.Records.Insert(credit);
        context.Billing.Credited(credit);
        afterMoney.Run(package.Custnum, except: isEnding ? package : null);
        return null;

        Refusal NotGiven(Refusal why) => why.Within($"Error crediting customer ${MoneyText.Of(amount)} for unused time on {name}");
    }

    // A number names the kind of reason, a text the kind of that name, which is made where there is none (reason.pm new_or_existing).
    private (int Reasonnum, Refusal? Refusal) Reason(string type, string text)
    {
        int typenum;
        if (PackageReasons.Number(type) is { } number)
        {
            if (parts.Type(number) is null)
                return (0, Refusal.Fault($"reason_type #{type} not found\n"));
            typenum = number;
        }
        else
        {
            typenum = (parts.Type(Class, type) ?? NewType(type)).Typenum;
        }

        if (parts.Reason(typenum, text) is { } found)
            return (found.Reasonnum, null);
        if (context.Rules.Text("reason", text).Refusal is { } refusal)
            return (0, Refusal.Fault($"error inserting reason: {refusal.Text}\n"));
        var reason = new Reason { Reasonnum = context.Records.NewNumber(), ReasonType = typenum, Text = text };
        context.Records.Insert(reason);
        parts.Add(reason);
        return (reason.Reasonnum, null);
    }

    private ReasonType NewType(string name)
    {
        var type = new ReasonType { Typenum = context.Records.NewNumber(), Class = Class, Name = name };
        context.Records.Insert(type);
        parts.Add(type);
        return type;
    }
}
