using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Accounts.Tests.Families;

/// <summary>A child of separated parents: one person, two households, each with what is its own.</summary>
public sealed class SharingAChild
{
    private const string Key = "accounts.link-expired";

    [Theory, BothDatabases, Trait("Promise", "P-602")]
    public async Task The_other_parent_accepts_by_the_mailed_link_and_both_see_one_child_and_nothing_of_each_other(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.With("Max", "2015-02-03");
        var cote = await town.OpensAccount("Côté");
        using var louise = await town.SignsIn(roy.Email);
        using var marc = await town.SignsIn(cote.Email);
        town.Clock.Advance(TimeSpan.FromMinutes(1)); // the invitation is the newest letter

        (await Invites(louise, roy["Léa"], cote.Email)).IsShown("L'invitation est en route").IsShown(cote.Email);
        var offer = await marc.Gets(await town.LinkMailedTo(cote.Email));
        Assert.DoesNotContain("Roy", offer.IsShown("L'autre foyer de Léa").Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var family = (await marc.Presses(offer, "Partager le dossier")).IsShown("Le dossier de Léa est maintenant dans les deux foyers");

        family.IsShown("Dans deux foyers");
        Assert.DoesNotContain("Max", family.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(roy.Email, family.Html, StringComparison.OrdinalIgnoreCase);
        var page = await louise.Gets($"/famille/membres/{roy["Léa"]}");
        Assert.DoesNotContain(cote.Email, page.IsShown("est partagé avec un autre foyer").Html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("house.not-found", (await cote.Asks(new FindMyMember(roy["Max"]))).Refusal.Code);
        Assert.Contains("partagé entre deux foyers", (await town.LettersTo(roy.Email))[^1].Text, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task What_one_household_corrects_the_other_sees_and_the_card_is_one(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (roy, cote) = await Shared(town);

        await cote.Corrects(roy["Léa"], "Léa-Maude", "Roy-Côté", "2018-04-03");
        await town.KeepsSafety(cote, roy["Léa"], allergies: "arachides");

        Assert.Equal("Léa-Maude", Assert.Single((await roy.Does(new FindMyFamily())).Members).FirstName);
        Assert.Equal("arachides", (await roy.Does(new Application.Safety.FindMySafety(roy["Léa"]))).Says.Allergies);
        var adults = (await town.Does(new Contracts.Safety.FindSafety(roy["Léa"]))).Adults.Select(adult => adult.Name);
        Assert.Equal(["Camille Roy", "Camille Côté"], adults);
        Assert.Equal(["Camille Roy"], (await roy.Does(new Application.Safety.FindMySafety(roy["Léa"]))).Adults.Select(adult => adult.Name));
    }

    [Theory, BothDatabases]
    public async Task Either_parent_ends_it_and_the_founding_household_keeps_the_child(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (roy, cote) = await Shared(town);
        Assert.Equal("accounts.end-sharing-first", (await roy.Asks(new WithdrawMember(roy["Léa"]))).Refusal.Code);
        Assert.Equal("accounts.end-sharing-first", (await cote.Asks(new WithdrawMember(roy["Léa"]))).Refusal.Code);
        using var marc = await town.SignsIn(cote.Email);

        await marc.Presses(await marc.Gets($"/famille/membres/{roy["Léa"]}/fin-du-partage"), "Mettre fin au partage");

        Assert.Single((await roy.Does(new FindMyFamily())).Members);
        Assert.Empty((await cote.Does(new FindMyFamily())).Members);
        await roy.Does(new EndSecondHome(roy["Léa"])); // twice is as once
        Assert.Equal("house.not-found", (await cote.Asks(new FindMyMember(roy["Léa"]))).Refusal.Code);
        await town.Shares(roy, "Léa", await town.ApprovesFamily("Gagné")); // and may begin anew
    }

    [Theory, BothDatabases, Trait("Promise", "P-605")]
    public async Task A_key_that_was_used_replaced_taken_back_or_is_late_shares_nothing(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var (cote, gagne) = (await town.ApprovesFamily("Côté"), await town.ApprovesFamily("Gagné"));

        var replaced = await Mailed(town, roy, cote);
        var takenBack = await Mailed(town, roy, cote);
        await roy.Does(new TakeHomeInvitationBack(roy["Léa"]));
        var late = await Mailed(town, roy, cote);
        town.Clock.Advance(TimeSpan.FromDays(8));
        var used = await Mailed(town, roy, cote);
        Assert.Equal("accounts.child-is-here", (await roy.Asks(new AcceptSecondHome(used))).Refusal.Code);
        await cote.Does(new AcceptSecondHome(used));

        foreach (var key in new[] { replaced, takenBack, late, used })
        {
            Assert.Equal(Key, (await gagne.Asks(new AcceptSecondHome(key))).Refusal.Code);
        }

        Assert.Equal("accounts.link-unknown", (await gagne.Asks(new AcceptSecondHome(new string('x', 43)))).Refusal.Code);
        Assert.Equal("accounts.child-is-shared", (await cote.Asks(new InviteSecondHome(roy["Léa"], "x@exemple.test"))).Refusal.Code);
        Assert.Empty((await gagne.Does(new FindMyFamily())).Members);
    }

    [Theory, BothDatabases]
    public async Task Two_families_press_one_key_at_once_and_one_has_the_child(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var others = new[] { await town.ApprovesFamily("Côté"), await town.ApprovesFamily("Gagné") };
        var key = await Mailed(town, roy, others[0]);

        var answers = await Task.WhenAll(others.Select(family => family.Asks(new AcceptSecondHome(key))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.Equal(1, await town.Reads(db => Task.FromResult(db.SecondHomes.Count())));
    }

    [Theory, BothDatabases]
    public async Task The_office_links_two_files_with_a_reason_and_the_second_file_of_the_child_is_withdrawn(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var cote = await town.ApprovesFamily("Côté");
        await cote.Adds("Lea", "Roy", "2018-04-02");
        using var office = await town.SignsIn((await town.Hires(Role.Clerk)).Email);
        var file = await office.Gets($"/administration/familles/{roy.Id}/membres/{roy["Léa"]}?q=Côté");

        (await office.Presses(file, "Relier les deux familles", ("Second", cote.Id.ToString()))).IsRefused("Écrivez la raison");
        (await office.Presses(file, "Relier les deux familles", ("Second", cote.Id.ToString()), ("Reason", "Jugement vu")))
            .IsShown("Camille Côté").IsShown("Raison : Jugement vu");

        Assert.Equal(roy["Léa"], Assert.Single((await cote.Does(new FindMyFamily())).Members).Id);
        (await office.Gets($"/administration/comptes/{cote.Id}")).IsShown("Dans deux foyers");
        (await office.Gets("/administration/familles?q=léa")).IsShown("Camille Côté").IsShown("Camille Roy");
        var linked = await office.Gets($"/administration/familles/{roy.Id}/membres/{roy["Léa"]}");
        (await office.Presses(linked, "Mettre fin au partage", ("Reason", "Erreur de famille"))).IsShown("est terminé");
        Assert.Empty((await cote.Does(new FindMyFamily())).Members);
    }

    [Theory, BothDatabases]
    public async Task Two_households_that_become_one_share_nothing_any_more(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (roy, cote) = await Shared(town);
        await cote.With("Noé", "2020-06-15");
        var third = await town.ApprovesFamily("Gagné");
        await town.Shares(cote, "Noé", third);

        await town.Merges(cote, roy);

        Assert.Equal(
            [("Léa", false), ("Noé", true)],
            (await cote.Does(new FindMyFamily())).Members.Select(member => (member.FirstName, member.IsShared)).OrderBy(member => member.FirstName));
        Assert.Single((await third.Does(new FindMyFamily())).Members);
    }

    [Theory, BothDatabases]
    public async Task A_grade_is_declared_by_the_family_and_by_the_office_with_its_reason(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-10-01");
        using var louise = await town.SignsIn(roy.Email);
        var page = await louise.Gets($"/famille/membres/{roy["Léa"]}");
        (await louise.Presses(page, "Garder ce niveau", ("Autumn", "2026"), ("Grade", "3"))).IsShown("2026-2027 : 3e année");
        (await louise.Posts($"/famille/membres/{roy["Léa"]}?handler=Grade", page.Token, ("Autumn", "2031"), ("Grade", "3"))).IsRefused("Choisissez une année scolaire");
        (await louise.Posts($"/famille/membres/{roy["Léa"]}?handler=Grade", page.Token, ("Autumn", "2026"), ("Grade", "40"))).IsRefused("Choisissez un niveau scolaire");

        town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var office = await town.SignsIn((await town.Hires(Role.Clerk)).Email);
        var file = await office.Gets($"/administration/familles/{roy.Id}/membres/{roy["Léa"]}");
        (await office.Presses(file.IsShown("3e année"), "Garder ce niveau", ("Autumn", "2026"), ("Grade", "4"), ("Because", "Bulletin vu")))
            .IsShown("4e année").IsShown("Bulletin vu").IsShown("Clerk de la ville");

        var grade = Assert.Single(Assert.Single((await town.Does(new Contracts.Families.FindFamily(roy.Id))).Members).Grades);
        Assert.Equal((2026, 4), (grade.Autumn, grade.Grade));
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await roy.Does(new DeclareGrade(roy["Léa"], 2026, Grade: null));
        Assert.Empty(Assert.Single((await town.Does(new Contracts.Families.FindFamily(roy.Id))).Members).Grades);
    }

    private static async Task<(FamilyInTown Roy, FamilyInTown Cote)> Shared(Town town)
    {
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var cote = await town.ApprovesFamily("Côté");
        await town.Shares(roy, "Léa", cote);
        return (roy, cote);
    }

    private static async Task<ShownPage> Invites(HttpBrowser browser, Guid child, string email) =>
        await browser.Presses(await browser.Gets($"/famille/membres/{child}"), "Envoyer l'invitation", ("Email", email));

    /// <summary>The key that is mailed to the other household.</summary>
    private static async Task<string> Mailed(Town town, FamilyInTown roy, FamilyInTown other)
    {
        town.Clock.Advance(TimeSpan.FromMinutes(1)); // the invitation is the newest letter
        await roy.Does(new InviteSecondHome(roy["Léa"], other.Email));
        return (await town.LinkMailedTo(other.Email)).Split("cle=")[1];
    }
}
