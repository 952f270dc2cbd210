using Loisirs.Host.Doors;
using Microsoft.Extensions.Configuration;

namespace Loisirs.Host.Tests.Start;

public sealed class FitForProductionTests
{
    [Theory]
    [InlineData("", "false", "https://loisirs.ville.example", "Mail:Smtp:Host")]
    [InlineData("relais.ville.example", "true", "https://loisirs.ville.example", "Demo:Seed")]
    [InlineData("relais.ville.example", "false", "http://loisirs.ville.example", "Town:PublicAddress")]
    public void Names_the_setting_that_a_town_may_not_run_on(string mail, string seed, string address, string setting) =>
        Assert.StartsWith(setting, FitForProduction.WhyNot(Settings(mail, seed), address), StringComparison.Ordinal);

    [Fact]
    public void Lets_a_town_start_on_its_own_settings() =>
        Assert.Null(FitForProduction.WhyNot(Settings("relais.ville.example", "false"), "https://loisirs.ville.example"));

    private static IConfiguration Settings(string mail, string seed) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["Mail:Smtp:Host"] = mail, ["Demo:Seed"] = seed }).Build();
}
