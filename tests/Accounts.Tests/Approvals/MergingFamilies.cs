using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Merging;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Accounts.Tests.Approvals;

public sealed class MergingFamilies
{
    [Theory, BothDatabases]
    public async Task The_office_sees_why_two_look_alike_and_one_goes_on_for_both(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (kept, gone) = await Twice(town);
        using var office = await town.SignsIn((await town.Hires(Role.Clerk, Role.Manager)).Email);

        var file = (await office.Gets($"/administration/comptes/{gone.Id}")).IsShown("une même personne");
        var preview = await office.Gets(file.Document.QuerySelector("a[href*=doublons]")!.GetAttribute("href")!);
        preview.IsShown("Léa Roy est des deux côtés").IsShown("Famille fermée");
        (await office.Presses(preview, "Réunir ces familles")).IsShown("Les deux familles sont réunies").IsShown("Noé Roy");

        Assert.Equal(["Léa", "Noé"], (await town.Does(new FindFamily(kept.Id))).Members.Select(m => m.FirstName).Order(StringComparer.Ordinal));
        Assert.Equal(kept.Id, Assert.Single(await town.Does(new FindPeople([gone["Léa"]]))).Family);
        Assert.False((await town.Does(new FindFamily(gone.Id))).IsApproved);
        Assert.Equal(1, (await town.Does(new SearchFamilies("noe roy"))).Total);
        (await office.Gets($"/administration/comptes/{gone.Id}")).IsShown("Cette famille a été réunie avec une autre");
    }

    [Theory, BothDatabases]
    public async Task Its_sign_ins_end_at_once_its_messages_move_and_both_addresses_are_told(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (kept, gone) = await Twice(town);
        using var browser = await town.SignsIn(gone.Email);

        await town.Does(new MergeFamilies(kept.Id, gone.Id));

        Assert.StartsWith("/connexion", (await browser.Gets("/famille")).Path, StringComparison.Ordinal);
        Assert.Contains(await town.LettersTo(gone.Email), letter => letter.Subject.StartsWith("Ce compte est fermé", StringComparison.Ordinal));
        using var other = await town.SignsIn(kept.Email);
        var messages = await other.Gets("/famille/messages");
        Assert.Equal(2, messages.Text.Split("Votre compte est approuvé").Length - 1);
    }

    [Fact]
    public async Task An_approved_family_does_not_become_part_of_one_that_waits_nor_twice_of_another()
    {
        await using var town = await Town.Open();
        var (kept, gone) = await Twice(town);
        var waits = await town.OpensAccount();

        Assert.Equal("accounts.keep-the-approved", (await town.Ask(house => house.BecomeHouse(), new MergeFamilies(waits.Id, kept.Id))).Refusal.Code);
        await town.Does(new MergeFamilies(kept.Id, gone.Id));
        Assert.Equal("accounts.merged-already", (await town.Ask(house => house.BecomeHouse(), new MergeFamilies(kept.Id, gone.Id))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await town.Ask(house => house.BecomeHouse(), new MergeFamilies(kept.Id, kept.Id))).Refusal);
    }

    [Fact]
    public async Task A_family_merges_nobody()
    {
        await using var town = await Town.Open();
        var (kept, gone) = await Twice(town);

        Assert.Equal(Refusal.Denied, (await kept.Asks(new MergeFamilies(kept.Id, gone.Id))).Refusal);
        Assert.Equal(2, (await town.Does(new FindFamily(gone.Id))).Members.Count);
    }

    /// <summary>The same household twice: Léa on both sides, Noé on the second.</summary>
    private static async Task<(FamilyInTown Kept, FamilyInTown Gone)> Twice(Town town) =>
    (
        await (await town.ApprovesFamily()).With("Léa", "2018-04-02"),
        await (await (await town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2016-09-09")
    );
}
