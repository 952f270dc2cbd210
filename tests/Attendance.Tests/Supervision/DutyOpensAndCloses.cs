using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Application.Supervision;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Attendance.Domain.Supervision;

namespace Loisirs.Attendance.Tests.Supervision;

/// <summary>P-606: duty opens and closes by itself; reassigning takes effect at the next request.</summary>
public class DutyOpensAndCloses : AttendanceTest
{
    [Theory]
    [InlineData(-120.01, "attendance.not-yet")]
    [InlineData(-120, null)]
    [InlineData(179.99, null)]
    [InlineData(180, "attendance.over")]
    public async Task P_606_from_two_hours_before_until_two_hours_after(double minutesFromStart, string? refused)
    {
        var (meeting, lea) = (Date(inHours: 10), Person("Léa", "Roy"));
        await Registers(meeting.Group, lea);
        await Assigns(meeting.Group);
        Town.Clock.SetUtcNow(meeting.Start.AddMinutes(minutesFromStart));

        var answer = await Marks(meeting, lea, MarkState.Present);

        Assert.Equal(refused, answer.IsRefused ? answer.Refusal.Code : null);
    }

    [Theory]
    [InlineData(26.99, true)]
    [InlineData(27, false)]
    public async Task What_was_done_in_time_is_accepted_for_a_day(double hoursAfterStart, bool accepted)
    {
        var (meeting, lea) = (Date(), Person("Léa", "Roy"));
        await Registers(meeting.Group, lea);
        await Assigns(meeting.Group);
        Town.Clock.SetUtcNow(meeting.Start.AddHours(hoursAfterStart));

        Assert.Equal(accepted, !(await Marks(meeting, lea, MarkState.Present, at: meeting.Start)).IsRefused);
    }

    [Fact]
    public async Task P_606_an_assignment_counts_from_the_next_request_and_so_does_its_end()
    {
        var (meeting, lea) = (Date(), Person("Léa", "Roy"));
        await Registers(meeting.Group, lea);
        Assert.Equal("house.not-found", (await Marks(meeting, lea, MarkState.Present)).Refusal.Code);
        Assert.Equal("house.not-found", (await Town.Ask(AsCamille, new ShowRollCall(meeting.Meeting))).Refusal.Code);

        await Assigns(meeting.Group);
        await Assigns(meeting.Group);
        Assert.False((await Marks(meeting, lea, MarkState.Present)).IsRefused);

        await Town.Does(new EndAssignment(Camille, meeting.Group));
        Assert.Equal("house.not-found", (await Marks(meeting, lea, MarkState.Absent)).Refusal.Code);
        Assert.Empty((await Town.Ask(AsCamille, new ListMeetings())).Value.Meetings);
    }

    [Fact]
    public async Task The_office_sees_every_list_and_takes_no_attendance()
    {
        var (meeting, lea) = (Date(), Person("Léa", "Roy"));
        await Registers(meeting.Group, lea);

        Assert.Equal("Léa Roy", Assert.Single((await Town.Ask(AsOffice, new ShowRollCall(meeting.Meeting))).Value.ToDo).Name);
        Assert.Equal("house.denied", (await Town.Ask(AsOffice, new MarkAttendance(meeting.Meeting, lea, MarkState.Present, Guid.NewGuid()))).Refusal.Code);
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
