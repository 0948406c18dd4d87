using System.Reflection;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Settings;

[Parallelizable(ParallelScope.All)]
internal sealed class CallSettingsTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // What is asked for may depend on what else is set.
    [TestCase(null)]
    [TestCase("")]
    [TestCase("1")]
    public void All_that_a_call_can_ask_for_is_read(string? valueOfAll)
    {
        var rows = valueOfAll is null ? [] : Conf.ReadPerCall.Select(name => new ConfRow { Name = name, Value = valueOfAll });
        Assert.That(AskAll(new CallSettings(new ConfTable(rows, Conf.ReadPerCall))), Is.GreaterThan(50));
    }

    [Test]
    public void A_call_that_only_reads_asks_for_two()
    {
        var settings = new CallSettings(new ConfTable([], Conf.ReadWhenReading));
        Assert.That((settings.SharedSecret, settings.CustnumDisplayPrefix(1)), Is.EqualTo(("", "")));
        Assert.That(Conf.ReadPerCall, Is.SupersetOf(Conf.ReadWhenReading));
    }

    [Test]
    public void What_was_not_read_is_not_taken_for_missing() => Assert.That(
        () => new CallSettings(new ConfTable([], Conf.ReadWhenReading)).HasPackageBalances, Throws.InvalidOperationException.With.Message.Contains("pkg-balances"));

    // Every property and method, of the parts too. How many that were.
    private static int AskAll(object settings)
    {
        var asked = 0;
        foreach (var property in settings.GetType().GetProperties(Declared))
        {
            asked++;
            if (property.GetValue(settings) is { } value && value.GetType().Namespace == typeof(CallSettings).Namespace && value.GetType().IsClass)
                asked += AskAll(value);
        }

        foreach (var method in settings.GetType().GetMethods(Declared).Where(m => !m.IsSpecialName && m.DeclaringType == settings.GetType()))
        {
            asked++;
            method.Invoke(settings, [.. method.GetParameters().Select(p => p.ParameterType == typeof(string) ? "" : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)]);
        }

        return asked;
    }
}
