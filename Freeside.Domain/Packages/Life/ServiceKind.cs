namespace Freeside.Domain.Packages.Life;

/// <summary>A table of services, as far as cancelling them goes.</summary>
/// <param name="Table">The table.</param>
/// <param name="Weight">Which of a package's services are cancelled first: the lowest.</param>
/// <param name="IsServed">Whether this program ends them.</param>
internal sealed record ServiceKind(string Table, int Weight, bool IsServed = false)
{
    private static readonly ServiceKind[] Known =
    [
        new("svc_external", 10, IsServed: true), new("svc_port", 10), new("svc_www", 20, IsServed: true), new("svc_forward", 30, IsServed: true), new("svc_acct", 50, IsServed: true), new("svc_mailinglist", 55),
        new("svc_domain", 60, IsServed: true), new("svc_cert", 65), new("svc_broadband", 70, IsServed: true), new("svc_cable", 70), new("svc_fiber", 74), new("svc_dsl", 75),
        new("svc_phone", 80, IsServed: true), new("svc_alarm", 85), new("svc_circuit", 85), new("svc_dish", 85), new("svc_hardware", 86), new("svc_pbx", 90),
    ];

    /// <summary>The kind of that table; <c>null</c> where there is none.</summary>
    public static ServiceKind? Named(string? table) => Array.Find(Known, k => k.Table == table);
}
