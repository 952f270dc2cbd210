using Loisirs.Attendance.Domain.Passes;
using Loisirs.Catalogue.Contracts.Subscriptions;
using Loisirs.Kernel.Time;

namespace Loisirs.Attendance.Tests.Passes;

/// <summary>The examples of the rules: a pass from 1 September to 31 December 2026, both days included.</summary>
public sealed class PassRules
{
    private static readonly TownZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("America/Toronto"));

    [Theory]
    [InlineData("2026-08-31", null, 0, null, 0, "pass.not-yet")]
    [InlineData("2026-09-01", null, 0, null, 0, null)]
    [InlineData("2026-12-31", null, 0, null, 0, null)] // 21 h that evening: the day counts, in town
    [InlineData("2027-01-01", null, 0, null, 0, "pass.expired")]
    [InlineData("2026-10-10", 10, 9, null, 0, null)]
    [InlineData("2026-10-10", 10, 10, null, 0, "pass.none-left")]
    [InlineData("2026-10-10", null, 99, null, 0, null)]
    [InlineData("2026-10-10", null, 0, 24, 23, null)]
    [InlineData("2026-10-10", null, 0, 24, 24, "pass.full")]
    public void Each_example(string day, int? visits, int used, int? room, int inside, string? why)
    {
        var use = new PassUse(new PassView(new(2026, 9, 1), new(2026, 12, 31), visits, room), used, inside, SeenAt: null);
        Assert.Equal(why, use.WhyNot(DateOnly.Parse(day, null), Zone)?.Code);
    }

    [Fact]
    public void The_same_session_twice_is_said_with_its_hour_in_town()
    {
        var use = new PassUse(null, 0, 1, new DateTimeOffset(2026, 11, 26, 23, 32, 0, TimeSpan.Zero));
        var why = use.WhyNot(new(2026, 11, 26), Zone)!;
        Assert.Equal(("pass.already", new TimeOnly(18, 32)), (why.Code, (TimeOnly)why.Values[0]));
    }
}
