using System.Globalization;
using System.Runtime.CompilerServices;

namespace Disagree.Tests;

/// <summary>
/// Every test runs under a culture with another calendar and another word order, so that nothing can lean on the machine's.
/// </summary>
public sealed class ForeignCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var thai = CultureInfo.GetCultureInfo("th-TH");
        CultureInfo.DefaultThreadCurrentCulture = thai;
        CultureInfo.DefaultThreadCurrentUICulture = thai;
        CultureInfo.CurrentCulture = thai;
    }

    [Fact]
    public void The_tests_run_under_a_foreign_culture() => $"{new DateOnly(2019, 2, 10):yyyy}".Should().Be("2562");
}
