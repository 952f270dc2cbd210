using CsCheck;
using Loisirs.Cart.Domain.Instalments;

namespace Loisirs.Cart.Tests.Instalments;

public sealed class PlanTable
{
    private static readonly DateOnly Today = new(2026, 8, 31);

    [Theory, Trait("Promise", "P-212")]
    [InlineData(13797, 2, 2000, false, "2027-01-01", "2000 2026-08-31, 11797 2026-09-30")] // T24
    [InlineData(13797, 2, 2000, true, "2027-01-01", "6899 2026-08-31, 6898 2026-09-30")] // a partner's: about equal (art. 192)
    [InlineData(10000, 3, 0, false, "2027-01-01", "3334 2026-08-31, 3333 2026-09-30, 3333 2026-10-31")]
    [InlineData(10000, 6, 0, false, "2026-09-30", "5000 2026-08-31, 5000 2026-09-30")] // as many as fit, the last day included
    [InlineData(10000, 6, 0, false, "2026-09-29", "")] // fewer than two fit
    [InlineData(1999, 2, 0, false, "2027-01-01", "")] // below the least total
    [InlineData(3999, 3, 2000, false, "2027-01-01", "1333 2026-08-31, 1333 2026-09-30, 1333 2026-10-31")] // the deposit is more than half
    [InlineData(10000, 0, 0, false, "2027-01-01", "")] // off
    public void Offers(long total, int parts, long deposit, bool isOfPartner, string last, string offered) =>
        Assert.Equal(offered, string.Join(", ", Plan(parts, deposit).Terms.Offer(new(new(total), Today, Day(last), isOfPartner)).Select(part => $"{part.Amount.Cents} {part.DueOn:yyyy-MM-dd}")));

    [Fact, Trait("Promise", "P-212")]
    public void Parts_come_to_the_total_are_about_equal_and_rise_by_date() =>
        Gen.Select(Gen.Long[2_000, 5_000_000], Gen.Int[2, 6], Gen.Long[0, 3_000], Gen.Bool, Gen.Int[0, 400]).Sample((total, count, deposit, isOfPartner, days) =>
        {
            var parts = Plan(count, deposit).Terms.Offer(new(new(total), Today, Today.AddDays(days), isOfPartner));
            var equal = parts.Skip(deposit > 0 && parts.Count > 0 && parts[0].Amount.Cents == deposit ? 1 : 0).Select(part => part.Amount.Cents).ToList();
            return parts.Count == 0
                ? days < 30
                : parts.Count <= count && parts.Sum(part => part.Amount.Cents) == total && parts.All(part => part.Amount.Cents > 0)
                    && equal.Max() - equal.Min() <= 1 && parts[0].DueOn == Today && parts[^1].DueOn <= Today.AddDays(days)
                    && parts.Zip(parts.Skip(1)).All(pair => pair.First.DueOn < pair.Second.DueOn);
        });

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static PaymentPlan Plan(int parts, long deposit)
    {
        var plan = new PaymentPlan();
        plan.Set(parts, new(PaymentPlan.LeastMinimum), new(deposit), DateTimeOffset.UnixEpoch);
        return plan;
    }
}
