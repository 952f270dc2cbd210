using Loisirs.Testing;

namespace Loisirs.Host.Tests.Access;

/// <summary>What was not asked for has no effect (P-708).</summary>
[Trait("Promise", "P-708")]
public sealed class ExtraFields : TownTest
{
    [Fact]
    public async Task A_total_that_the_form_names_is_not_what_is_paid()
    {
        var group = await Town.OpensGroup();
        var roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.PutsInCart("Léa", group);
        using var browser = await Town.SignsIn(roy.Email);
        var check = await browser.Gets("/panier/payer");

        await browser.Presses(
            check, "Payer 85,00 $", ("Price", "0"), ("Total", "0"), ("FamilyId", Guid.NewGuid().ToString()), ("ApprovedAt", "2026-01-01"),
            ("Role", "Administrator"), ("IsResident", "true"), ("Paid", "true"), ("IsPaid", "true"));

        Assert.Equal(8500, (await roy.Cart()).Order!.Total.Cents);
    }
}
