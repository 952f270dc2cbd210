using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Domain.RollCalls;

namespace Loisirs.Attendance.Tests.RollCalls;

/// <summary>Procedure, step 9: a name, a press, and the person is seen.</summary>
public class TakingAttendance : AttendanceTest
{
    [Fact]
    public async Task Nobody_is_absent_before_an_act_and_the_counts_follow_each_press()
    {
        var (meeting, lea, leo) = (Date(), Person("Léa", "Roy"), Person("Leo", "Côté"));
        await Registers(meeting.Group, lea, leo, Person("Zoé", "Ethier"));
        await Assigns(meeting.Group);
        Assert.Equal(["Leo Côté", "Zoé Ethier", "Léa Roy"], (await Roll(meeting)).ToDo.Select(p => p.Name));

        await Marks(meeting, lea, MarkState.Present);
        await Marks(meeting, leo, MarkState.Absent);

        var roll = await Roll(meeting);
        Assert.Equal((1, 1, 1), (roll.Present, roll.Absent, roll.Left));
        Assert.Equal([MarkState.Absent, MarkState.Present], roll.Done.Select(p => p.State));
        Assert.Equal(Town.Clock.GetUtcNow(), roll.Done[0].MarkedAt);
    }

    [Fact]
    public async Task A_presence_can_be_undone_and_given_again()
    {
        var (meeting, lea) = (Date(), Person("Léa", "Roy"));
        await Registers(meeting.Group, lea);
        await Assigns(meeting.Group);

        await Marks(meeting, lea, MarkState.Present);
        await Marks(meeting, lea, MarkState.Undetermined);
        Assert.Equal(1, (await Roll(meeting)).Left);

        await Marks(meeting, lea, MarkState.Present);
        Assert.Equal(1, (await Roll(meeting)).Present);
    }

    [Fact]
    public async Task The_same_act_sent_twice_counts_once()
    {
        var (meeting, lea, id) = (Date(), Person("Léa", "Roy"), Guid.NewGuid());
        await Registers(meeting.Group, lea);
        await Assigns(meeting.Group);
        await Marks(meeting, lea, MarkState.Present, id);
        await Marks(meeting, lea, MarkState.Undetermined);

        var again = await Marks(meeting, lea, MarkState.Present, id);

        Assert.Equal(MarkState.Undetermined, again.Value.State);
        Assert.Equal(1, (await Roll(meeting)).Left);
    }

    [Fact]
    public async Task One_id_cannot_serve_two_people()
    {
        var (meeting, lea, leo, id) = (Date(), Person("Léa", "Roy"), Person("Leo", "Côté"), Guid.NewGuid());
        await Registers(meeting.Group, lea, leo);
        await Assigns(meeting.Group);
        await Marks(meeting, lea, MarkState.Present, id);

        Assert.Equal("attendance.mark-id-used", (await Marks(meeting, leo, MarkState.Present, id)).Refusal.Code);
    }

    [Fact]
    public async Task What_an_offline_device_sends_late_yields_to_a_later_act()
    {
        var (meeting, lea) = (Date(inHours: -1), Person("Léa", "Roy"));
        await Registers(meeting.Group, lea);
        await Assigns(meeting.Group);
        var now = Town.Clock.GetUtcNow();
        await Marks(meeting, lea, MarkState.Absent, at: now.AddMinutes(-5));

        var late = await Marks(meeting, lea, MarkState.Present, at: now.AddMinutes(-20));
        var ahead = await Marks(meeting, lea, MarkState.Present, at: now.AddYears(1)); // a clock that is wrong

        Assert.Equal(MarkState.Absent, late.Value.State);
        Assert.Equal((MarkState.Present, now), (ahead.Value.State, ahead.Value.At));
    }

    [Fact]
    public async Task C28_a_cancelled_registration_is_shown_and_neither_counted_nor_validated_later()
    {
        var group = Guid.CreateVersion7();
        var (past, next, lea, leo) = (Date(group), Date(group, inHours: 0.7), Person("Léa", "Roy"), Person("Leo", "Côté"));
        var order = await Registers(group, lea, leo);
        await Assigns(group);
        await Marks(past, lea, MarkState.Present);

        await Cancels(order);

        var roll = await Roll(next);
        Assert.Equal(("Leo Côté", 1), (Assert.Single(roll.ToDo).Name, roll.Left));
        Assert.Equal("Léa Roy", Assert.Single(roll.Withdrawn).Name);
        Assert.Equal("attendance.withdrawn", (await Marks(next, lea, MarkState.Present)).Refusal.Code);
        Assert.Equal(MarkState.Present, Assert.Single((await Roll(past)).Withdrawn).State); // what was attended stays
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_list_or_a_cancelled_date_cannot_be_validated()
    {
        var (meeting, off, lea) = (Date(), Date(cancelled: true), Person("Léa", "Roy"));
        await Registers(off.Group, lea);
        await Assigns(meeting.Group, off.Group);

        Assert.Equal("attendance.not-on-roster", (await Marks(meeting, lea, MarkState.Present)).Refusal.Code);
        Assert.Equal("attendance.meeting-cancelled", (await Marks(off, lea, MarkState.Present)).Refusal.Code);
    }

    [Fact]
    public async Task A_text_shows_those_whom_it_names_and_counts_them_all()
    {
        var meeting = Date();
        await Registers(meeting.Group, Person("Léa", "Tremblay"), Person("Noé", "Tremblay"), Person("Éva", "Roy"));
        await Assigns(meeting.Group);

        var roll = await Roll(meeting, "trem le");

        Assert.Equal(("Léa Tremblay", 3), (Assert.Single(roll.ToDo).Name, roll.Left));
    }

    [Fact]
    public async Task C53_the_age_is_that_of_the_day_in_town()
    {
        var meeting = Date(inHours: 4); // 22 h in town, already tomorrow in UTC
        await Registers(meeting.Group, Person("Léa", "Roy", born: "2019-11-27"));
        await Assigns(meeting.Group);

        Assert.Equal(6, (await Roll(meeting)).ToDo[0].Age);
        Assert.Equal(meeting.Meeting, Assert.Single((await Town.Ask(AsCamille, new ListMeetings())).Value.Meetings).Meeting);
    }
}
