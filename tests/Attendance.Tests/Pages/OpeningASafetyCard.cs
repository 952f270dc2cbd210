using System.Net;
using Loisirs.Attendance.Application.Safety;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.Pages;

/// <summary>What a family wrote is read by whoever watches over its child, on duty, and nobody else; each opening is noted.</summary>
[Trait("Promise", "P-910")]
public sealed class OpeningASafetyCard
{
    [Theory, BothDatabases]
    public async Task Whoever_is_on_duty_sees_the_mark_opens_the_card_and_the_trail_says_so(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var lea = await Allergic(evening, await evening.Registers(meeting, "Léa Roy"));
        await evening.Registers(meeting, "Maëlle Côté");
        using var browser = await evening.Town.SignsIn(evening.Camille.Email);

        var roll = (await browser.Gets($"/presences/seances/{meeting.Meeting}")).IsShown("Santé : à lire");
        Assert.DoesNotContain("arachides", roll.Html, StringComparison.Ordinal);
        Assert.Single(roll.Document.QuerySelectorAll(".etat-peu"));
        (await browser.Presses(roll, "Ouvrir la fiche de sécurité : Léa Roy")).IsShown("Fiche de sécurité : Léa Roy").IsShown("arachides");

        var opening = Assert.Single((await evening.Town.Does(new FindAuditTrail(About: lea))).Lines, line => line.Act == nameof(OpenSafetyCard));
        Assert.Equal(evening.Camille.Account, opening.Account);
    }

    [Theory, BothDatabases]
    public async Task After_the_duty_it_does_not_open_any_more(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var lea = await Allergic(evening, await evening.Registers(meeting, "Léa Roy"));

        evening.Town.Clock.Advance(TimeSpan.FromHours(4));

        var refused = await evening.Town.Ask(evening.AsCamille, new OpenSafetyCard(meeting.Meeting, lea));
        Assert.Equal("attendance.over", refused.Refusal.Code);
    }

    [Theory, BothDatabases]
    public async Task Neither_a_colleague_nor_the_office_opens_it_nor_a_person_who_is_not_expected(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, other) = (await evening.Meets(), await evening.Opens("Judo"));
        var lea = await Allergic(evening, await evening.Registers(meeting, "Léa Roy"));
        var (account, email) = await evening.Town.Hires(Kernel.Role.Supervisor);
        using var colleague = await evening.Town.SignsIn(email);

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Gets($"/presences/seances/{meeting.Meeting}/fiche/{lea}")).Status);
        Assert.Equal("house.not-found", (await evening.Town.Ask(AsColleague(account), new OpenSafetyCard(meeting.Meeting, lea))).Refusal.Code);
        Assert.Equal("house.denied", (await evening.Town.Ask(Evening.AsOffice, new OpenSafetyCard(meeting.Meeting, lea))).Refusal.Code);
        Assert.Equal("house.not-found", (await evening.Town.Ask(evening.AsCamille, new OpenSafetyCard(other.Meeting, lea))).Refusal.Code);
    }

    private static Action<Caller> AsColleague(Guid account) => caller =>
        caller.Become(new CallerFacts([Kernel.Role.Supervisor], account, Guid.Empty, IsApproved: false, "Dominique", Kernel.Language.French));

    private static async Task<Guid> Allergic(Evening evening, Guid person)
    {
        await evening.Town.KeepsSafety(evening.Roy, person, allergies: "arachides, auto-injecteur dans le sac bleu");
        return person;
    }
}
