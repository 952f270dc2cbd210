using System.Globalization;
using CsCheck;
using Loisirs.Cart.Domain.Instalments;

namespace Loisirs.Cart.Tests.Instalments;

/// <summary>When a partner's course is paid (art. 192). It is 31 August 2026.</summary>
public sealed class PartnerTable
{
    private static readonly DateOnly Today = new(2026, 8, 31);
    private static readonly Guid Judo = Guid.NewGuid();

    [Theory]
    [InlineData(10001, "2026-09-12 2026-09-19 2026-09-26 2026-10-03", "5001 2026-09-19 from 2026-09-12, 5000 2026-09-26 from 2026-09-12")] // a week to pay, then the second half
    [InlineData(10000, "2026-09-12 2026-09-19 2026-09-26", "5000 2026-09-19 from 2026-09-12, 5000 2026-09-26 from 2026-09-12")] // of three dates, the third begins it
    [InlineData(10000, "2026-09-12 2026-09-19", "5000 2026-09-18 from 2026-09-12, 5000 2026-09-19 from 2026-09-12")] // the first before the second
    [InlineData(10000, "2026-09-14 2026-09-15 2026-09-16 2026-09-17 2026-09-18", "5000 2026-09-16 from 2026-09-14, 5000 2026-09-17 from 2026-09-14")] // a camp of five days
    [InlineData(10000, "2026-09-12 2026-09-13", "5000 2026-09-12 from 2026-09-12, 5000 2026-09-13 from 2026-09-12")]
    [InlineData(10000, "2026-09-12", "10000 2026-09-12 from 2026-09-12")] // one date has no halves: paid that day, and not before
    [InlineData(10000, "2026-08-31 2026-09-07", "5000 now, 5000 2026-09-07")] // it begins today
    [InlineData(10000, "2026-08-24 2026-08-29 2026-09-07 2026-09-14 2026-09-21", "5000 now, 5000 2026-09-14")] // late: half of what is left
    [InlineData(10000, "2026-08-24 2026-09-07", "5000 now, 5000 2026-09-07")] // one date is left
    [InlineData(10000, "2026-08-24 2026-08-31", "10000 now")] // the last one is today
    [InlineData(1, "2026-09-12 2026-09-19", "1 2026-09-18 from 2026-09-12, 0 2026-09-19 from 2026-09-12")]
    public void Is_paid(long total, string dates, string parts) => Assert.Equal(parts, Said(new PartnerCourse(Judo, new(total), Days(dates)).Plan(Today)));

    [Theory]
    [InlineData(8500, 0, "2026-09-12 2026-09-19", "8500 now, 5000 2026-09-18 from 2026-09-12, 5000 2026-09-19 from 2026-09-12")] // the town's own today
    [InlineData(0, 0, "2026-09-12 2026-09-19", "5000 2026-09-18 from 2026-09-12, 5000 2026-09-19 from 2026-09-12")] // nothing today
    [InlineData(8500, 0, "2026-08-24 2026-08-31", "")] // all of it today: no parts
    [InlineData(8500, 0, "2026-08-24 2026-09-07", "13500 now, 5000 2026-09-07")] // what is due today is one part
    [InlineData(8500, 2, "2026-09-12 2026-09-19", "4250 now, 5000 2026-09-18 from 2026-09-12, 5000 2026-09-19 from 2026-09-12, 4250 2026-09-30")] // beside the town's plan
    public void Is_paid_beside_the_towns_own(long own, int plan, string dates, string parts)
    {
        var town = new PaymentPlan();
        town.Set(plan, new(PaymentPlan.LeastMinimum), Kernel.Money.Zero, DateTimeOffset.UnixEpoch);
        var plans = new PlansInForce(town.Terms, new Dictionary<Guid, PlanTerms>());
        var cart = new CartToPay(Today, new(own), [new(Guid.Empty, new(own), new(2026, 12, 1), IsOfPartner: false)], [new(Judo, new(10000), Days(dates))]);

        Assert.Equal(parts, Said(cart.Parts(plans, byPlan: true)));
        if (parts.Length > 0)
            Assert.Equal(Enumerable.Range(1, parts.Split(", ").Length), cart.Parts(plans, byPlan: true).Select(part => part.Number));
    }

    [Fact, Trait("Promise", "P-212")]
    public void Parts_come_to_the_total_are_about_equal_and_none_is_asked_before_the_first_date() =>
        Gen.Select(Gen.Long[2, 5_000_000], Gen.Int[-40, 60], Gen.Int[1, 9], Gen.Int[1, 20]).Sample((total, first, every, count) =>
        {
            var dates = Enumerable.Range(0, count).Select(n => Today.AddDays(first + (n * every))).ToList();
            if (dates[^1] < Today)
                return true; // over: nobody registers
            var parts = new PartnerCourse(Judo, new(total), dates).Plan(Today);
            var amounts = parts.Select(part => part.Amount.Cents).ToList();
            return amounts.Sum() == total && amounts.Max() - amounts.Min() <= 1
                && parts.Count == (dates.Count == 1 || dates[^1] == Today ? 1 : 2)
                && parts.All(part => part.DueOn >= Today && part.DueOn >= dates[0] && part.DueOn <= dates[^1])
                && parts.All(part => part.OpensOn is { } opens ? opens == dates[0] && opens > Today && !part.IsAtOnce : dates[0] <= Today)
                && parts.Zip(parts.Skip(1)).All(pair => pair.First.DueOn < pair.Second.DueOn);
        });

    private static List<DateOnly> Days(string dates) => [.. dates.Split(' ').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private static string Said(IReadOnlyList<PlannedPart> parts) => string.Join(", ", parts.Select(part =>
        $"{part.Amount.Cents} {(part.IsAtOnce ? "now" : $"{part.DueOn:yyyy-MM-dd}")}{(part.OpensOn is { } opens ? $" from {opens:yyyy-MM-dd}" : "")}"));
}
