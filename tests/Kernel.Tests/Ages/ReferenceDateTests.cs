using Loisirs.Kernel.Ages;

namespace Loisirs.Kernel.Tests.Ages;

public sealed class ReferenceDateTests
{
    private static readonly DateOnly First = new(2026, 12, 1);
    private static readonly DateOnly Last = new(2026, 12, 8);
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact, Trait("Rule", "A5")]
    public void A_day_of_registration_counts_when_the_town_says_so()
    {
        var answer = SixteenAndOver(ReferenceDate.Registration, new(2010, 11, 25));

        Assert.Equal((AgeFit.TooYoung, 15, Today), (answer.Fit, answer.Years, answer.On));
    }

    [Fact, Trait("Rule", "A7")]
    public void The_first_meeting_counts_by_default() =>
        Assert.Equal(16, SixteenAndOver(ReferenceDate.FirstMeeting, new(2010, 11, 25)).Years);

    [Fact, Trait("Rule", "A25")]
    public void A_fixed_date_may_come_after_the_camp()
    {
        var dates = ReferenceDate.Fixed(new(2026, 9, 30)).Resolve(new(2026, 6, 29), new(2026, 7, 10), new(2026, 3, 1));

        Assert.True(AgeRange.Years(5, 12).Includes(new(2021, 9, 30), dates).IsYes);
    }

    [Theory]
    [InlineData("A27", 8, true)]
    [InlineData("A28", 9, false)]
    public void The_minimum_may_be_reached_by_the_last_meeting(string rule, int dayOfBirth, bool fits)
    {
        var dates = ReferenceDate.AnyMeeting.Resolve(First, Last, Today);

        var answer = AgeRange.AtLeast(AgeLimit.Years(6)).Includes(new(2020, 12, dayOfBirth), dates);

        Assert.Equal((rule, fits), (rule, answer.IsYes));
    }

    [Fact]
    public void The_maximum_may_be_passed_after_the_first_meeting_when_any_counts()
    {
        var dates = ReferenceDate.AnyMeeting.Resolve(First, Last, Today);

        Assert.True(AgeRange.Years(6, 8).Includes(new(2017, 12, 2), dates).IsYes);
        Assert.False(AgeRange.Years(6, 8).Includes(new(2017, 12, 1), dates).IsYes);
    }

    [Fact]
    public void A_fixed_date_without_its_day_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => new ReferenceDate(ReferenceDateKind.Fixed).Resolve(First, Last, Today));

    private static AgeAnswer SixteenAndOver(ReferenceDate reference, DateOnly birth) =>
        AgeRange.AtLeast(AgeLimit.Years(16)).Includes(birth, reference.Resolve(First, Last, Today));
}
