using System.Globalization;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Kernel.Windows;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Residency;

/// <summary>Until the town has seen where a family lives, it registers by the terms of those who live elsewhere, and reads why (W11).</summary>
public sealed class AProofThatWaits : TownTest
{
    private const string Why = "La preuve de résidence de votre famille n'a pas encore été vue";

    protected override void With(TownOptions options) => options.Now = DateTimeOffset.Parse("2026-08-24T22:00:00Z", CultureInfo.InvariantCulture);

    [Fact, Trait("Rule", "W11")]
    public async Task Gives_the_terms_of_non_residents_and_says_why_until_it_is_accepted()
    {
        var roy = await (await Town.ApprovesFamily("Roy", ResidencyClass.NonResident)).With("Léa", "2018-04-02");
        var first = await Town.OpensGroup(group => (group.OnlyFor, group.NonResidentPrice) = (Audience.Resident, "127,50"));
        var second = await Town.OpensGroup(group => (group.Activity, group.NonResidentPrice) = ("Escalade", "127,50"));
        using var browser = await Town.SignsIn(roy.Email);
        var address = $"/loisirs/inscription?personne={roy["Léa"]}";
        Assert.False((await browser.Gets(address)).Says(Why));

        await Town.SendsProof(roy);

        var waiting = (await browser.Gets(address)).IsShown(Why).IsShown("127,50 $");
        Assert.False(waiting.Says("85,00 $"));
        Assert.Equal("place.not-for-class", (await roy.Asks(new AddToCart(first.Id, roy["Léa"]))).Refusal.Code);
        Assert.Equal(12750, (await roy.PutsInCart("Léa", second)).Price.Cents);

        await Town.Recognises(roy, new(2026, 8, 24), new(2027, 8, 23)); // by a better copy of it

        var accepted = (await browser.Gets(address)).IsShown("85,00 $");
        Assert.False(accepted.Says(Why) || accepted.Says("127,50 $"));
        Assert.Equal(8500, (await roy.PutsInCart("Léa", first)).Price.Cents);
    }
}
