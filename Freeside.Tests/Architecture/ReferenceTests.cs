using Freeside.Data;
using Freeside.Data.CompiledModel;
using Freeside.Domain.Customers;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Architecture;

/// <summary>Who may know whom: the host knows data and domain, data knows the domain, the domain knows neither.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ReferenceTests
{
    [Test]
    public void The_domain_knows_nothing_of_databases_http_or_xml() =>
        Assert.That(References(typeof(Customer)).Where(name =>
            name.StartsWith("Freeside.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Npgsql", StringComparison.Ordinal)
            || name.StartsWith("System.Data", StringComparison.Ordinal)
            || name.StartsWith("System.Net", StringComparison.Ordinal)
            || name.Contains(".Xml", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Data_knows_the_domain_but_neither_http_nor_xml()
    {
        var references = References(typeof(FreesideDatabase));
        Assert.Multiple(() =>
        {
            Assert.That(references, Does.Contain("Freeside.Domain"));
            Assert.That(references.Where(name =>
                name == "Freeside.XmlRpc"
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name.Contains("System.Xml", StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public void Rules_in_the_host_do_not_reach_around_the_domain() =>
        Assert.That(References(typeof(CallPipeline)).Where(name =>
            name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Classes_are_sealed()
    {
        var open = from assembly in new[] { typeof(Customer).Assembly, typeof(FreesideDatabase).Assembly, typeof(CallPipeline).Assembly }
                   from type in assembly.GetTypes()
                   where type is { IsClass: true, IsAbstract: false, IsSealed: false } && !type.Name.Contains('<', StringComparison.Ordinal)
                       && type.Namespace != typeof(FreesideContextModel).Namespace // written by EF Core
                   select type.FullName;
        Assert.That(open, Is.Empty);
    }

    private static List<string> References(Type inAssembly) =>
        [.. inAssembly.Assembly.GetReferencedAssemblies().Select(a => a.Name!)];
}
