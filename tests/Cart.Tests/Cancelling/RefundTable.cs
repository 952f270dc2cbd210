using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>The table of refunds, row by row: R1 to R30. Amounts in cents, taxes in.</summary>
public sealed class RefundTable
{
    private static readonly DateOnly Day = new(2027, 1, 9);

    private static readonly RefundPolicy Town = OfTown(15);

    private static readonly RefundPolicy Medical = new([new() { NeedsProof = true, MostShare = 50, Fee = new(FeeKind.OfPrice, 15) }]);

    private static readonly RefundPolicy MedicalOfUndelivered = new([new() { NeedsProof = true, MostShare = 50, Fee = new(FeeKind.OfUndelivered, 15) }]);

    private static readonly RefundPolicy NoneAfterTheThird = new([new() { MostGiven = 3, Fee = new(FeeKind.OfPrice, 10) }, new() { NeedsProof = true }]);

    private static readonly RefundPolicy TenPercentAlways = new([new() { Fee = new(FeeKind.OfPrice, 10) }]);

    private static readonly RefundPolicy TenOfUndelivered = new([new() { Fee = new(FeeKind.OfUndelivered, 10) }]);

    private static readonly RefundPolicy FixedBefore = new([new() { BeforeStart = true, Fee = new(FeeKind.Fixed, 1000) }]);

    private static readonly RefundPolicy Bounded =
        new([new() { BeforeStart = true, Fee = new(FeeKind.OfPrice, 15) { AtLeast = 1000, AtMost = 5000 } }]);

    private static readonly RefundPolicy Weekly = new([new() { BeforeStart = true, Fee = new(FeeKind.FixedAWeek, 3500) }]);

    public static TheoryData<string> Ids => [.. Rows.Keys];

    private static Dictionary<string, Row> Rows { get; } = new(StringComparer.Ordinal)
    {
        ["R1"] = new(RefundPolicy.Act, 25000, 10, 2, 20000, 2000, 18000),
        ["R2"] = new(RefundPolicy.Act, 25000, 10, 0, 25000, 0, 25000),
        ["R3"] = new(RefundPolicy.Act, 90000, 10, 1, 81000, 5000, 76000),
        ["R4"] = new(RefundPolicy.Act, 13797, 12, 3, 10348, 1034, 9314) { Taxed = (12000, 8101, 405, 808) },
        ["R5"] = new(RefundPolicy.Act, 25000, 10, 10, 0, 0, 0),
        ["R6"] = new(RefundPolicy.Act, 3333, 7, 2, 2381, 238, 2143),
        ["R7"] = new(RefundPolicy.Act, 12750, 10, 3, 8925, 892, 8033),
        ["R8"] = new(RefundPolicy.Act, 12417, 10, 2, 9934, 993, 8941) { Taxed = (10800, 7776, 389, 776) },
        ["R11"] = new(Town, 8500, 10, 0, 8500, 1275, 7225),
        ["R12"] = new(Town, 13797, 12, 0, 13797, 2070, 11727) { Taxed = (12000, 10200, 510, 1017) },
        ["R13"] = new(Medical, 8500, 12, 4, 5667, 1275, 4392) { Ground = RefundGround.Proven },
        ["R14"] = new(MedicalOfUndelivered, 8500, 12, 4, 5667, 850, 4817) { Ground = RefundGround.Proven },
        ["R15"] = new(Medical, 13797, 12, 4, 9198, 2070, 7128) { Ground = RefundGround.Proven, Taxed = (12000, 6200, 310, 618) },
        ["R16"] = new(Medical, 8500, 12, 7, 3542, 3542, 0) { Ground = RefundGround.Proven },
        ["R17"] = new(NoneAfterTheThird, 8500, 10, 4, 5100, 5100, 0),
        ["R18"] = new(TenPercentAlways, 10000, 10, 2, 8000, 1000, 7000),
        ["R19 6000"] = new(FixedBefore, 6000, 10, 0, 6000, 1000, 5000),
        ["R19 800"] = new(FixedBefore, 800, 10, 0, 800, 800, 0),
        ["R20 4000"] = new(Bounded, 4000, 10, 0, 4000, 1000, 3000),
        ["R20 40000"] = new(Bounded, 40000, 10, 0, 40000, 5000, 35000),
        ["R21"] = new(Weekly, 22000, 10, 0, 22000, 7000, 15000) { Weeks = 2 },
        ["R25"] = new(TenOfUndelivered, 10348, 30, 8, 7589, 759, 6830) { Taxed = (9000, 5940, 297, 593) },
        ["R30"] = new(RefundPolicy.ActOnGyms, 60000, 365, 20, 60000, 6000, 54000),
    };

    [Theory, MemberData(nameof(Ids))]
    public void Gives_back_what_the_table_says(string id)
    {
        var row = Rows[id];

        var sum = row.Policy.On(new(new(row.Total), new(row.Sessions, row.Given), row.Ground) { Weeks = row.Weeks });

        Assert.Equal((row.Worth, row.Kept, row.Back), (sum.Worth.Cents, sum.Kept.Cents, sum.Back.Cents));
        if (row.Taxed is { } taxed)
            Assert.Equal(new TaxedAmount(taxed.Base, taxed.Gst, taxed.Qst), Taxes.OfRefund(Taxes.On(taxed.Price, TaxStatus.Taxable, Day), 0, sum.Back.Cents));
    }

    [Theory]
    [InlineData("R9", 10, 4, 5400)]
    [InlineData("R10", 18.5, 5, 4500)]
    public void A_session_counts_once_it_has_begun(string id, double hour, int given, long back)
    {
        var tuesdays = Enumerable.Range(0, 10).Select(week => new DateTimeOffset(2027, 1, 12, 18, 30, 0, TimeSpan.Zero).AddDays(7 * week)).ToList();
        var notice = new DateTimeOffset(2027, 2, 9, 0, 0, 0, TimeSpan.Zero).AddHours(hour);

        var course = Course.At(tuesdays, notice);

        Assert.Equal((id, given, back), (id, course.Given, RefundPolicy.Act.On(new(new(10000), course)).Back.Cents));
    }

    /// <summary>Ten Tuesdays at 100,00 $, three of them over when the line was sold: seven were left.</summary>
    [Theory]
    [InlineData("sold late at the price of what is left, before it came once", true, 0, 7, 0, 7000, 7000, 5950, 5950)]
    [InlineData("the same, one of the seven given", true, 1, 7, 1, 6000, 5400, 0, 4950)]
    [InlineData("the same, three of the seven given: not yet half", true, 3, 7, 3, 4000, 3600, 0, 2950)]
    [InlineData("the same, four of the seven given: past half", true, 4, 7, 4, 3000, 2700, 0, 0)]
    [InlineData("the same, all given", true, 7, 7, 7, 0, 0, 0, 0)]
    [InlineData("sold late at the whole price, before it came once", false, 0, 10, 3, 7000, 6300, 0, 5500)]
    [InlineData("the same, one of the seven given", false, 1, 10, 4, 6000, 5400, 0, 4500)]
    [InlineData("the same, three of the seven given: past half", false, 3, 10, 6, 4000, 3600, 0, 0)]
    public void After_a_late_start_the_sessions_count_that_the_price_paid_for(
        string id, bool isCounted, int weeksLater, int sessions, int given, long worth, long byTheAct, long byTheTown, long withProof)
    {
        var tuesdays = Enumerable.Range(0, 10).Select(week => new DateTimeOffset(2027, 1, 12, 18, 30, 0, TimeSpan.Zero).AddDays(7 * week)).ToList();
        var sold = tuesdays[3].AddDays(-2);
        var line = SoldLine.Of(isCounted ? 7000 : 10000, TaxStatus.Exempt, steps: isCounted ? new([new(PriceStepKind.LateStart, 3000) { Number = 7, Of = 10 }]) : null, policy: RefundPolicy.Act);
        var order = Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Marie Roy", Language.French), [line], sold);

        var course = order.CourseOf(line, tuesdays, sold.AddDays(7 * weeksLater));

        Assert.Equal((id, sessions, given), (id, course.Sessions, course.Given));
        var act = line.RefundOf(course, RefundGround.Any);
        Assert.Equal((worth, byTheAct), (act.Worth.Cents, act.Back.Cents));
        Assert.Equal(byTheTown, Town.On(new(line.Total, course)).Back.Cents);
        Assert.Equal(withProof, Town.On(new(line.Total, course, RefundGround.Proven)).Back.Cents);
    }

    [Fact]
    public void R11_so_many_days_before_the_start_at_the_latest()
    {
        var policy = new RefundPolicy([new() { BeforeStart = true, DaysBefore = 5, Fee = new(FeeKind.OfPrice, 15) }]);
        var starts = new[] { new DateTimeOffset(2027, 1, 12, 18, 30, 0, TimeSpan.Zero) };

        Assert.Equal(7225, policy.On(new(new(8500), Course.At(starts, starts[0].AddDays(-6)))).Back.Cents);
        Assert.Equal(7225, policy.On(new(new(8500), Course.At(starts, starts[0].AddDays(-5)))).Back.Cents);
        Assert.Equal(0, policy.On(new(new(8500), Course.At(starts, starts[0].AddDays(-5).AddMinutes(1)))).Back.Cents);
    }

    [Fact]
    public void R22_a_group_that_the_town_cancels_gives_all_back_with_its_fees()
    {
        var (line, fee) = (Taxes.On(12000, TaxStatus.Taxable, Day), Taxes.On(1000, TaxStatus.Taxable, Day));

        var back = new[] { line, fee }.Select(sold => Taxes.OfRefund(sold, 0, RefundPolicy.OfCancelledGroup(new(sold.Total), Money.Zero).Back.Cents)).ToList();

        Assert.Equal(new TaxedAmount(13000, 650, 1297), TaxedAmount.Sum(back));
    }

    [Fact]
    public void R23_and_R24_a_cancelled_date_then_the_whole_group_close_to_zero()
    {
        var sold = Taxes.On(12000, TaxStatus.Taxable, Day);

        var date = RefundPolicy.OfCancelledDates(new(sold.Total), 1, 12).Back;
        var rest = RefundPolicy.OfCancelledGroup(new(sold.Total), date).Back;

        Assert.Equal((1150L, new TaxedAmount(1000, 50, 100)), (date.Cents, Taxes.OfRefund(sold, 0, date.Cents)));
        Assert.Equal((12647L, new TaxedAmount(11000, 550, 1097)), (rest.Cents, Taxes.OfRefund(sold, date.Cents, rest.Cents)));
    }

    [Theory]
    [InlineData("R26", 6571, 46000, 46000, 6571, 0)]
    [InlineData("R27", 13142, 46000, 43000, 13142, 3000)]
    [InlineData("R28", 10000, 19000, 10000, 10000, 9000)]
    public void A_shared_rebate_stays_or_is_counted_again(string id, long own, long all, long without, long stays, long again)
    {
        Assert.Equal((id, stays), (id, OtherLines.KeepTheirPrice.Worth(new(own), new(all), new(without)).Cents));
        Assert.Equal(again, OtherLines.AreCountedAgain.Worth(new(own), new(all), new(without)).Cents);
    }

    [Fact]
    public void R29_the_card_first_up_to_what_it_paid_then_the_gift_card() =>
        Assert.Equal([new(5500), new(1725)], RefundSplit.Over(new(7225), [new(5500), new(3000)]));

    [Fact]
    public void A_policy_reads_as_it_was_written()
    {
        foreach (var policy in new[] { RefundPolicy.Act, RefundPolicy.ActOnGyms, Town, Bounded, Weekly, NoneAfterTheThird, RefundPolicy.Unknown })
            Assert.Equal(policy.Rules, RefundPolicy.Read(policy.Write()).Rules);
    }

    private static RefundPolicy OfTown(int percent) => new(
    [
        new() { BeforeStart = true, Fee = new(FeeKind.OfPrice, percent) },
        new() { NeedsProof = true, MostShare = 50, Fee = new(FeeKind.OfPrice, percent) },
    ]);

    private sealed record Row(RefundPolicy Policy, long Total, int Sessions, int Given, long Worth, long Kept, long Back)
    {
        public RefundGround Ground { get; init; }

        public int Weeks { get; init; } = 1;

        /// <summary>The price before taxes, then what goes back of price, GST and QST.</summary>
        public (long Price, long Base, long Gst, long Qst)? Taxed { get; init; }
    }
}
