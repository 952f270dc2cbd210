using System.Globalization;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel.Time;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>Until when an offer runs (rules, §8).</summary>
public sealed class ReplyHours
{
    [Theory]
    [InlineData("2026-10-09 17:10", "2026-10-10 17:10")]
    [InlineData("2026-10-11 18:00", "2026-10-13 18:00")] // Monday is Action de grâces
    [InlineData("2026-10-14 23:30", "2026-10-15 20:00")]
    [InlineData("2026-10-12 10:00", "2026-10-13 20:00")]
    [InlineData("2026-10-31 14:00", "2026-11-01 14:00")] // summer time ends
    public void Run_from_eight_to_twenty_but_on_holidays(string offered, string until) =>
        Assert.Equal(At(until), ReplyTime.Deadline(At(offered), null, TownZone.Quebec));

    [Theory]
    [InlineData("2026-10-09 17:10", "2026-10-10 09:00", "2026-10-10 07:00", false)] // 2 h 50 of Friday are left
    [InlineData("2026-10-09 17:10", "2026-10-11 09:00", "2026-10-10 17:10", false)]
    [InlineData("2026-10-09 17:10", "2026-10-09 20:30", "2026-10-09 18:30", true)]
    public void Never_run_past_two_hours_before_the_next_meeting(string offered, string meeting, string until, bool isShort)
    {
        var deadline = ReplyTime.Deadline(At(offered), At(meeting), TownZone.Quebec);

        Assert.Equal(At(until), deadline);
        Assert.Equal(isShort, ReplyTime.IsShort(At(offered), deadline, TownZone.Quebec));
    }

    private static DateTimeOffset At(string town)
    {
        var wall = DateTime.Parse(town, CultureInfo.InvariantCulture);
        return TownZone.Quebec.ToInstant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }
}
