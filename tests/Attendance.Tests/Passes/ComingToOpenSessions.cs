using Loisirs.Attendance.Application.Passes;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.Passes;

/// <summary>Subscribers come to the open sessions of their period; the supervisor finds them by name.</summary>
public sealed class ComingToOpenSessions
{
    [Theory, BothDatabases]
    public async Task One_visit_a_session_and_undoing_gives_it_back(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (session, lea) = await Session(evening, visits: 2);

        var done = Guid.NewGuid();
        Assert.Equal(1, (await Comes(evening, session, lea, done)).Value.Left);
        Assert.Equal(1, (await Comes(evening, session, lea, done)).Value.Left);
        Assert.Equal("pass.already", (await Comes(evening, session, lea)).Refusal.Code);
        Assert.Equal("pass.already", (await Comes(evening, session, lea, reason: "Elle insiste.")).Refusal.Code);
        var found = Assert.Single((await Door(evening, session, "lea")).Found!);
        Assert.Equal(("pass.already", 1, true), (found.Why!.Code, found.Left, found.IsInside));

        Assert.Equal(2, (await Ends(evening, session, lea, isMistake: true)).Value.Left);
        Assert.Equal(2, (await Ends(evening, session, lea, isMistake: true)).Value.Left);
        Assert.Equal(1, (await Comes(evening, session, lea)).Value.Left);
    }

    [Theory, BothDatabases]
    public async Task A_full_room_refuses_until_one_leaves_and_two_doors_never_let_in_one_too_many(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (session, lea) = await Session(evening, room: 2);
        var others = await evening.People("Noé Roy", "Max Roy", "Zoé Roy");
        await evening.Registers(session, others);

        var answers = await Task.WhenAll(others.Select(person => Comes(evening, session, person)));
        Assert.Equal(2, answers.Count(answer => !answer.IsRefused));
        Assert.Equal("pass.full", (await Comes(evening, session, lea)).Refusal.Code);
        Assert.Equal(2, (await Door(evening, session, "")).Inside);

        var inside = others[answers.ToList().FindIndex(answer => !answer.IsRefused)];
        Assert.Equal(1, (await Ends(evening, session, inside, isMistake: false)).Value.Inside);
        Assert.False((await Comes(evening, session, lea)).IsRefused);
    }

    [Fact]
    public async Task With_a_reason_the_supervisor_lets_in_whose_pass_is_over()
    {
        await using var evening = await Evening.In(DatabaseProvider.Sqlite);
        var (session, lea) = await Session(evening, lastDay: -1);

        Assert.Equal("pass.expired", (await Comes(evening, session, lea)).Refusal.Code);
        Assert.False((await Comes(evening, session, lea, reason: "Le renouvellement est au comptoir.")).IsRefused);
    }

    [Fact]
    public async Task Who_has_no_pass_is_not_found_and_a_course_is_no_open_session()
    {
        await using var evening = await Evening.In(DatabaseProvider.Sqlite);
        var (session, _) = await Session(evening);
        Assert.Equal(Refusal.NotFound, (await Comes(evening, session, Guid.NewGuid())).Refusal);
        Assert.Empty((await Door(evening, session, "tremblay")).Found!);
        Assert.Equal(Refusal.NotFound, (await evening.Town.Ask(evening.AsCamille, new ShowPassDoor((await evening.Meets()).Meeting))).Refusal);
    }

    /// <summary>An open session of tonight with Camille at its door, and Léa who has a pass.</summary>
    private static async Task<(MeetingOfGroup Session, Guid Lea)> Session(Evening evening, int? visits = null, int? room = null, int lastDay = 30)
    {
        var group = await evening.Town.OpensGroup(wish => (wish.Kind, wish.Activity, wish.Price) = (ActivityKind.Subscription, "Basketball libre", "0"));
        var today = evening.Town.Today;
        await evening.Town.GivesPass(group, today.AddDays(-30), today.AddDays(lastDay), visits, room);
        var session = await evening.DateOf(group.Id, today);
        await evening.Assigns(session);
        return (session, await evening.Registers(session, "Léa Roy"));
    }

    private static Task<Result<VisitNow>> Comes(Evening evening, MeetingOfGroup session, Guid person, Guid? visit = null, string? reason = null) =>
        evening.Town.Ask(evening.AsCamille, new ValidateVisit(session.Meeting, person, visit ?? Guid.NewGuid(), reason));

    private static Task<Result<VisitNow>> Ends(Evening evening, MeetingOfGroup session, Guid person, bool isMistake) =>
        evening.Town.Ask(evening.AsCamille, new EndVisit(session.Meeting, person, isMistake));

    private static async Task<PassDoor> Door(Evening evening, MeetingOfGroup session, string text) =>
        Town.Expect(await evening.Town.Ask(evening.AsCamille, new ShowPassDoor(session.Meeting, text)));
}
