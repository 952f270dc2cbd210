using Loisirs.Host.Doors;
using Microsoft.Extensions.Configuration;

namespace Loisirs.Host.Tests.Start;

public sealed class FitForProductionTests
{
    [Theory]
    [InlineData("Mail:Smtp:Host", "", "Mail:Smtp:Host")]
    [InlineData("Payments:Gateway", null, "Payments:Gateway")]
    [InlineData("Payments:Gateway", "Sandbox", "Payments:Gateway")]
    [InlineData("Demo:Seed", "true", "Demo:Seed")]
    [InlineData("Webhooks:AllowsLoopback", "true", "Webhooks:AllowsLoopback")]
    [InlineData("Keys:Certificate", "", "Keys:Certificate")]
    public void Names_the_setting_that_a_town_may_not_run_on(string changed, string? value, string setting) =>
        Assert.StartsWith(setting, FitForProduction.WhyNot(Settings(changed, value), "https://loisirs.ville.example"), StringComparison.Ordinal);

    [Fact]
    public void Names_an_address_that_travels_in_the_open() =>
        Assert.StartsWith("Town:PublicAddress", FitForProduction.WhyNot(Settings(), "http://loisirs.ville.example"), StringComparison.Ordinal);

    [Fact]
    public void Lets_a_town_start_on_its_own_settings() =>
        Assert.Null(FitForProduction.WhyNot(Settings(), "https://loisirs.ville.example"));

    private static IConfiguration Settings(string changed = "Demo:Seed", string? value = "false") => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Mail:Smtp:Host"] = "relais.ville.example",
            ["Payments:Gateway"] = "Stripe",
            ["Keys:Certificate"] = "/etc/loisirs/keys.p12",
            [changed] = value,
        }).Build();
}
