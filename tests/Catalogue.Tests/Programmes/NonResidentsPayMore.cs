using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Programmes;

/// <summary>What non-residents pay: the price that a group names for them, else the programme's rise (rows P2 to P5 of the table of prices).</summary>
public sealed class NonResidentsPayMore : TownTest
{
    [Theory]
    [InlineData("P1", 8500, null, null, null, 8500)]
    [InlineData("P2", 8500, 50, null, null, 12750)]
    [InlineData("P3", 20000, 50, null, 7500L, 27500)]
    [InlineData("P4 computed", 679, 50, null, null, 1019)]
    [InlineData("P5", 6000, null, 2500L, null, 8500)]
    [InlineData("free", 0, 50, 2500L, null, 0)]
    public void Come_to_what_the_table_says(string id, long resident, int? percent, long? cents, long? most, long pays) =>
        Assert.Equal((id, pays), (id, new NonResidentRise(percent, cents, most).On(new Money(resident)).Cents));

    [Fact]
    public async Task Where_a_group_names_no_price_for_them_and_a_price_of_the_by_law_wins()
    {
        var season = await Season.In(Town);
        var known = await Town.Does(new ShowOfficeProgramme(season.Programme));
        await Town.Does(new ChangeProgramme(
            season.Programme, known.NameFr, known.NameEn, known.From, known.To, known.Windows, known.Shares, new() { Percent = 50, Most = "75,00" }));
        var group = await season.Offers(group: season.Group() with { ResidentPrice = "85,00", NonResidentPrice = null });
        Assert.Equal((8500L, 12750L), (await Price(season, group, ResidencyClass.Resident), await Price(season, group, ResidencyClass.NonResident)));

        var fields = (await Town.Does(new ShowOfficeGroup(group))).Fields;
        await Town.Does(new ChangeGroup(group, fields with { ResidentPrice = "6,79", NonResidentPrice = "10,18" }));
        Assert.Equal(1018L, await Price(season, group, ResidencyClass.NonResident)); // P4: 10,19 if it were computed

        var kept = await Town.Does(new ShowOfficeProgramme(season.Programme));
        Assert.Equal((50, "75,00\u00A0$"), (kept.Rise!.Percent, kept.Rise.Most));
        var wrong = await Town.Ask(caller => caller.BecomeHouse(), new ChangeProgramme(
            season.Programme, kept.NameFr, kept.NameEn, kept.From, kept.To, kept.Windows, kept.Shares, new() { Percent = 101, Amount = "beaucoup" }));
        Assert.Equal(["Rise.Percent", "Rise.Amount"], wrong.Refusals.Select(refusal => refusal.Field));
    }

    private static async Task<long> Price(Season season, Guid group, ResidencyClass residency) =>
        (await season.MayTake(group, Season.Person(residency: residency))).Price.Cents;
}
