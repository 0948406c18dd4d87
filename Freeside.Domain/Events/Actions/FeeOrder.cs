using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Events.Actions;

/// <summary>
/// Orders a package that is charged once, of a definition made for it (cust_main.pm charge): definition with options, a row for each
/// of the shop's services, leave for the agent's kind to sell it, and the package.
/// </summary>
/// <param name="work">What the call works on.</param>
internal sealed class FeeOrder(EventWork work)
{
    private const string Yes = "Y";
    private const string OneTime = "0";
    private const string Plan = "flat";

    /// <summary>What the definition is called.</summary>
    public required string Name { get; init; }

    /// <summary>The charge as it is written down.</summary>
    public required string Amount { get; init; }

    /// <summary>What is said of it beside.</summary>
    public required string Comment { get; init; }

    /// <summary>The definition's class.</summary>
    public int? Classnum { get; init; }

    /// <summary><c>Y</c>: no taxes are charged.</summary>
    public string? Setuptax { get; init; }

    /// <summary>The tax class.</summary>
    public string? Taxclass { get; init; }

    /// <summary>When it is charged, epoch seconds; <c>null</c>: now.</summary>
    public long? StartDate { get; init; }

    /// <summary>Orders it.</summary>
    /// <returns>Why it cannot be ordered, or <c>null</c>.</returns>
    public Refusal? Place()
    {
        var fee = FeeText();
        if (fee.Refusal is not null)
            return fee.Refusal;
        var definition = Definition();
        if ((Checked(definition) ?? work.Run.Records.WouldRefuse(definition)) is { } refusal)
            return refusal;
        work.Run.Records.Insert(definition);
        var options = Options(definition.Pkgpart, fee.Value);
        options.ForEach(work.Run.Records.Insert);
        definition.FamilyPkgpart = definition.Pkgpart;
        work.Run.Records.Replace(definition);
        foreach (var svcpart in work.State.Svcparts)
            work.Run.Records.Insert(new PackageServiceQuantity { Pkgsvcnum = work.Run.Records.NewNumber(), Pkgpart = definition.Pkgpart, Svcpart = svcpart });
        if (work.State.AgentType is { } typenum)
            work.Run.Records.Insert(new AgentTypePackage { Typepkgnum = work.Run.Records.NewNumber(), Typenum = typenum, Pkgpart = definition.Pkgpart });
        return Order(definition, new PlanOptions(options));
    }

    // Amounts of definitions lose a leading nought (part_pkg/global_Mixin.pm validate_moneyn).
    private Checked FeeText() => Amount.Contains('-', StringComparison.Ordinal)
        ? Common.Checked.Refused($"Illegal (money) {PlanOption.SetupFee}: {Amount}")
        : work.Rules.Money(PlanOption.SetupFee, Amount);

    private PackageDefinition Definition() => new()
    {
        Pkgpart = work.Run.Records.NewNumber(),
        Name = Name,
        Comment = Comment,
        Freq = OneTime,
        Plan = Plan,
        Disabled = Yes,
        Classnum = Classnum,
        Setuptax = OrNone(Setuptax),
        Taxclass = OrNone(Taxclass),
    };

    private Refusal? Checked(PackageDefinition definition) =>
        work.Rules.Text("pkg", Name).Refusal
        ?? work.Rules.TextOrEmpty("comment", Comment).Refusal
        ?? work.Rules.Flag("setuptax", Setuptax ?? "").Refusal
        ?? work.Rules.TextOrEmpty("taxclass", Taxclass ?? "").Refusal
        ?? (definition.Taxclass is null && work.Settings.RequiresTaxclass ? Refusal.Error("Taxclass is required") : null);

    private List<PackageDefinitionOption> Options(int pkgpart, string fee) =>
    [
        Option(pkgpart, PlanOption.AdditionalCount, "0"),
        Option(pkgpart, PlanOption.SetupFee, fee),
    ];

    private PackageDefinitionOption Option(int pkgpart, string name, string value) =>
        new() { Optionnum = work.Run.Records.NewNumber(), Pkgpart = pkgpart, Optionname = name, Optionvalue = value };

    private Refusal? Order(PackageDefinition definition, PlanOptions options)
    {
        var run = work.Run;
        var package = new Package
        {
            Pkgnum = run.Records.NewNumber(),
            Custnum = run.Customer.Custnum,
            Pkgpart = definition.Pkgpart,
            Quantity = 1,
            StartDate = (int?)StartDate,
            Locationnum = run.Customer.ShipLocationnum,
            OrderDate = run.Stamp.Now,
        };
        if ((run.Check.Refuses(package, run.Customer) ?? run.Records.WouldRefuse(package)) is { } refusal)
            return refusal;
        run.Records.Insert(package);
        run.Records.Insert(new PackageReferral { Pkgrefnum = run.Records.NewNumber(), Pkgnum = package.Pkgnum, Refnum = run.Customer.Refnum });
        work.Ordered(package, definition, options);
        return null;
    }

    private static string? OrNone(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
