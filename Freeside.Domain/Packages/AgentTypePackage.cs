namespace Freeside.Domain.Packages;

/// <summary>That agents of some kind may sell a definition (<c>type_pkgs</c>).</summary>
public sealed class AgentTypePackage
{
    /// <summary>The row's number.</summary>
    public int Typepkgnum { get; init; }

    /// <summary>The kind of agents.</summary>
    public int Typenum { get; set; }

    /// <summary>The definition.</summary>
    public int Pkgpart { get; set; }
}
