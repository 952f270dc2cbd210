using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Domain.RollCalls;

namespace Loisirs.Attendance.Tests.RollCalls;

/// <summary>The roll call follows a date that the town moved or cancelled.</summary>
public sealed class ADateMoves
{
    [Fact, Trait("Promise", "P-606")]
    public async Task The_roll_call_is_on_the_new_day_at_the_new_place_and_the_duty_with_it()
    {
        await using var evening = await Evening.In();
        var meeting = await evening.Meets(inDays: 2);
        var lea = await evening.Registers(meeting, "Léa Roy");
        var today = evening.Town.Today;

        await evening.Town.MovesADate(meeting, today);

        var tonight = (await evening.Town.Ask(evening.AsCamille, new ListMeetings())).Value.Meetings;
        Assert.Equal((meeting.Meeting, "Gymnase"), (Assert.Single(tonight).Meeting, tonight[0].Venue.Name));
        Assert.DoesNotContain((await evening.Town.Does(new ListMeetings(today.AddDays(2)))).Meetings, known => known.Meeting == meeting.Meeting);
        Assert.Equal(MarkState.Present, (await evening.Marks(meeting, lea, MarkState.Present)).Value.State);
        Assert.Equal(today, (await evening.Roll(meeting)).Day);
    }

    [Fact]
    public async Task A_cancelled_date_is_shown_so_and_nobody_is_validated_on_it()
    {
        await using var evening = await Evening.In();
        var meeting = await evening.Meets();
        var lea = await evening.Registers(meeting, "Léa Roy");

        await evening.Town.CancelsADate(meeting);

        Assert.True(Assert.Single((await evening.Town.Ask(evening.AsCamille, new ListMeetings())).Value.Meetings).IsCancelled);
        Assert.Equal("attendance.meeting-cancelled", (await evening.Marks(meeting, lea, MarkState.Present)).Refusal.Code);
    }
}
