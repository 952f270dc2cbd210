using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Application.Rosters;
using Loisirs.Attendance.Application.Supervision;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Attendance.Domain.Supervision;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.Supervision;

/// <summary>P-606: duty opens and closes by itself; reassigning takes effect at the next request.</summary>
public sealed class DutyOpensAndCloses
{
    [Theory, BothDatabases, Trait("Promise", "P-606")]
    public async Task From_two_hours_before_until_two_hours_after(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets(inDays: 1);
        var lea = await evening.Registers(meeting, "Léa Roy");
        foreach (var (minutesFromStart, refused) in ((double, string?)[])
            [(-120.01, "attendance.not-yet"), (-120, null), (179.99, null), (180, "attendance.over")])
        {
            evening.Town.Clock.SetUtcNow(meeting.Start.AddMinutes(minutesFromStart));

            var answer = await evening.Marks(meeting, lea, MarkState.Present);

            Assert.Equal((minutesFromStart, refused), (minutesFromStart, answer.IsRefused ? answer.Refusal.Code : null));
        }
    }

    [Theory, BothDatabases, Trait("Promise", "P-606")]
    public async Task What_was_done_in_time_is_accepted_for_a_day(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var lea = await evening.Registers(meeting, "Léa Roy");

        evening.Town.Clock.SetUtcNow(meeting.Start.AddHours(26.99));
        Assert.False((await evening.Marks(meeting, lea, MarkState.Present, at: meeting.Start)).IsRefused);
        evening.Town.Clock.SetUtcNow(meeting.Start.AddHours(27));
        Assert.Equal("attendance.over", (await evening.Marks(meeting, lea, MarkState.Present, at: meeting.Start)).Refusal.Code);
    }

    [Theory, BothDatabases, Trait("Promise", "P-606"), Trait("Case", "C54")]
    public async Task An_assignment_counts_from_the_next_request_and_so_does_its_end(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Opens();
        var lea = await evening.Registers(meeting, "Léa Roy");
        Assert.Equal("house.not-found", (await evening.Marks(meeting, lea, MarkState.Present)).Refusal.Code);
        Assert.Equal("house.not-found", (await evening.Town.Ask(evening.AsCamille, new ShowRollCall(meeting.Meeting))).Refusal.Code);

        await evening.Assigns(meeting);
        await evening.Assigns(meeting);
        Assert.False((await evening.Marks(meeting, lea, MarkState.Present)).IsRefused);

        await evening.Town.Does(new EndAssignment(evening.Camille.Account, meeting.Group));
        Assert.Equal("house.not-found", (await evening.Marks(meeting, lea, MarkState.Absent)).Refusal.Code);
        Assert.Empty((await evening.Town.Ask(evening.AsCamille, new ListMeetings())).Value.Meetings);
    }

    [Theory, BothDatabases]
    public async Task The_office_sees_every_list_and_takes_no_attendance(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Opens();
        var lea = await evening.Registers(meeting, "Léa Roy");

        Assert.Equal("Léa Roy", Assert.Single((await evening.Town.Ask(Evening.AsOffice, new ShowRollCall(meeting.Meeting))).Value.ToDo).Name);
        var mark = new MarkAttendance(meeting.Meeting, lea, MarkState.Present, Guid.NewGuid());
        Assert.Equal("house.denied", (await evening.Town.Ask(Evening.AsOffice, mark)).Refusal.Code);
    }

    [Theory]
    [InlineData(Role.Supervisor, -121, false)]
    [InlineData(Role.Supervisor, -120, true)]
    [InlineData(Role.Supervisor, 179, true)]
    [InlineData(Role.Supervisor, 180, false)]
    [InlineData(Role.Instructor, -3000, true)]
    [InlineData(Role.Instructor, 3000, true)]
    [Trait("Promise", "P-606")]
    public async Task A_supervisor_reads_the_list_on_duty_and_an_instructor_at_any_hour(Role role, int minutesFromStart, bool shown)
    {
        await using var evening = await Evening.In(DatabaseProvider.Sqlite);
        var (meeting, foreign) = (await evening.Meets(inDays: 3), await evening.Opens("Poterie", inDays: 3)); // one hour long
        evening.Town.Clock.SetUtcNow(meeting.Start.AddMinutes(minutesFromStart));

        Assert.Equal(shown, !(await evening.Town.Ask(evening.AsCamille(role), new ShowGroupList(meeting.Group))).IsRefused);
        Assert.Equal("house.not-found", (await evening.Town.Ask(evening.AsCamille(role), new ShowGroupList(foreign.Group))).Refusal.Code);
    }

    [Theory, BothDatabases]
    public async Task A_clerk_who_also_supervises_sees_every_list_and_marks_where_assigned(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (mine, other) = (await evening.Meets(), await evening.Opens("Poterie"));
        var (lea, zoe) = (await evening.Registers(mine, "Léa Roy"), await evening.Registers(other, "Zoé Roy"));
        var camille = evening.AsCamille(Role.Supervisor, Role.Clerk);

        Assert.Single((await evening.Town.Ask(camille, new ShowRollCall(other.Meeting))).Value.ToDo);
        Assert.Equal("house.not-found", (await evening.Town.Ask(camille, new MarkAttendance(other.Meeting, zoe, MarkState.Present, Guid.NewGuid()))).Refusal.Code);
        Assert.False((await evening.Town.Ask(camille, new MarkAttendance(mine.Meeting, lea, MarkState.Present, Guid.NewGuid()))).IsRefused);
    }

    [Theory, BothDatabases]
    public async Task A_family_sees_no_list_not_even_its_own(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Opens();
        await evening.Registers(meeting, "Léa Roy");

        Assert.Equal("house.denied", (await evening.Roy.Asks(new ShowRollCall(meeting.Meeting))).Refusal.Code);
        Assert.Equal("house.denied", (await evening.Roy.Asks(new FindPersonToday("lea"))).Refusal.Code);
    }

    [Fact]
    public void Duty_has_its_first_instant_and_not_its_last()
    {
        var start = new DateTimeOffset(2026, 11, 26, 23, 0, 0, TimeSpan.Zero);
        var duty = Duty.Around(start, start.AddHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(2));

        Assert.Null(duty.WhyNot(duty.Opens, duty.Opens));
        Assert.Equal("attendance.over", duty.WhyNot(duty.Closes, duty.Closes)!.Code);
    }
}
