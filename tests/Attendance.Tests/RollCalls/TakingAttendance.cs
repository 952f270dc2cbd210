using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.RollCalls;

/// <summary>Procedure, step 9: a name, a press, and the person is seen.</summary>
public sealed class TakingAttendance
{
    [Theory, BothDatabases]
    public async Task Nobody_is_absent_before_an_act_and_the_counts_follow_each_press(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var (lea, leo, zoe) = (await evening.Person("Léa Roy"), await evening.Person("Leo Côté"), await evening.Person("Zoé Ethier"));
        await evening.Registers(meeting, lea, leo, zoe);
        Assert.Equal(["Leo Côté", "Zoé Ethier", "Léa Roy"], (await evening.Roll(meeting)).ToDo.Select(p => p.Name));

        await evening.Marks(meeting, lea, MarkState.Present);
        await evening.Marks(meeting, leo, MarkState.Absent);

        var roll = await evening.Roll(meeting);
        Assert.Equal((1, 1, 1), (roll.Present, roll.Absent, roll.Left));
        Assert.Equal([MarkState.Absent, MarkState.Present], roll.Done.Select(p => p.State));
        Assert.Equal(evening.Town.Clock.GetUtcNow(), roll.Done[0].MarkedAt);
    }

    [Theory, BothDatabases]
    public async Task A_presence_can_be_undone_and_given_again(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var lea = await evening.Registers(meeting, "Léa Roy");

        await evening.Marks(meeting, lea, MarkState.Present);
        await evening.Marks(meeting, lea, MarkState.Undetermined);
        Assert.Equal(1, (await evening.Roll(meeting)).Left);

        await evening.Marks(meeting, lea, MarkState.Present);
        Assert.Equal(1, (await evening.Roll(meeting)).Present);
    }

    [Theory, BothDatabases]
    public async Task The_last_word_on_a_person_stands(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var lea = await evening.Registers(meeting, "Léa Roy");

        await evening.Marks(meeting, lea, MarkState.Absent);
        var came = await evening.Marks(meeting, lea, MarkState.Present);

        Assert.Equal(("Léa Roy", MarkState.Present), (came.Value.Name, came.Value.State));
        var roll = await evening.Roll(meeting);
        Assert.Equal((1, 0, 0), (roll.Present, roll.Absent, roll.Left));
    }

    [Theory, BothDatabases]
    public async Task The_same_act_sent_twice_counts_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, id) = (await evening.Meets(), Guid.NewGuid());
        var lea = await evening.Registers(meeting, "Léa Roy");
        await evening.Marks(meeting, lea, MarkState.Present, id);
        await evening.Marks(meeting, lea, MarkState.Undetermined);

        var again = await evening.Marks(meeting, lea, MarkState.Present, id);

        Assert.Equal(MarkState.Undetermined, again.Value.State);
        Assert.Equal(1, (await evening.Roll(meeting)).Left);
    }

    [Theory, BothDatabases]
    public async Task One_id_cannot_serve_two_people(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, id) = (await evening.Meets(), Guid.NewGuid());
        var (lea, leo) = (await evening.Registers(meeting, "Léa Roy"), await evening.Registers(meeting, "Leo Côté"));
        await evening.Marks(meeting, lea, MarkState.Present, id);

        Assert.Equal("attendance.mark-id-used", (await evening.Marks(meeting, leo, MarkState.Present, id)).Refusal.Code);
    }

    [Theory, BothDatabases]
    public async Task Somebody_who_is_not_on_the_list_or_a_cancelled_date_cannot_be_validated(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, off) = (await evening.Meets(), await evening.Meets("Judo", "20:00"));
        var lea = await evening.Registers(off, "Léa Roy");
        await evening.Town.Cancels(off.Group);

        Assert.Equal("attendance.not-on-roster", (await evening.Marks(meeting, lea, MarkState.Present)).Refusal.Code);
        Assert.Equal("attendance.meeting-cancelled", (await evening.Marks(off, lea, MarkState.Present)).Refusal.Code);
    }

    [Theory, BothDatabases]
    public async Task What_says_nothing_of_a_person_is_refused_before_anything_is_read(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        var lea = await evening.Registers(meeting, "Léa Roy");

        Assert.Equal("attendance.mark-id-missing", (await evening.Marks(meeting, lea, MarkState.Present, Guid.Empty)).Refusal.Code);
        Assert.Equal("attendance.state-unknown", (await evening.Marks(meeting, lea, (MarkState)(-1))).Refusal.Code);
        Assert.Equal(1, (await evening.Roll(meeting)).Left);
    }

    [Theory, BothDatabases]
    public async Task A_text_shows_those_whom_it_names_and_counts_them_all(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        await evening.Registers(meeting, await evening.People("Léa Tremblay", "Noé Tremblay", "Éva Roy"));

        var roll = await evening.Roll(meeting, "trem le");

        Assert.Equal(("Léa Tremblay", 3), (Assert.Single(roll.ToDo).Name, roll.Left));
    }

    [Theory, BothDatabases, Trait("Case", "C53")]
    public async Task The_age_is_that_of_the_day_in_town(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets(starts: "22:00"); // already tomorrow in UTC
        await evening.Registers(meeting, "Léa Roy", born: "2019-11-27");

        Assert.Equal(6, (await evening.Roll(meeting)).ToDo[0].Age);
        Assert.Equal(meeting.Meeting, Assert.Single((await evening.Town.Ask(evening.AsCamille, new ListMeetings())).Value.Meetings).Meeting);
    }

    [Theory, BothDatabases, Trait("Case", "C28")]
    public async Task A_cancelled_registration_is_shown_and_neither_counted_nor_validated_later(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var past = await evening.Meets();
        var next = await evening.DateOf(past.Group, evening.Town.Today.AddDays(7));
        var (lea, leo) = (await evening.Person("Léa Roy"), await evening.Person("Leo Côté"));
        var order = await evening.Registers(past, lea, leo);
        await evening.Marks(past, lea, MarkState.Present);

        evening.Town.Clock.Advance(TimeSpan.FromDays(7));
        await evening.Town.Cancels(order);

        var roll = await evening.Roll(next);
        Assert.Equal(("Leo Côté", 1), (Assert.Single(roll.ToDo).Name, roll.Left));
        Assert.Equal("Léa Roy", Assert.Single(roll.Withdrawn).Name);
        Assert.Equal("attendance.withdrawn", (await evening.Marks(next, lea, MarkState.Present)).Refusal.Code);
        Assert.Equal(MarkState.Present, Assert.Single((await evening.Roll(past)).Withdrawn).State); // what was attended stays
    }
}
