using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Prices;

/// <summary>The table of prices, row by row: P1 to P36. Amounts in cents before taxes, lines in the order of the cart.</summary>
/// <remarks>P2 to P5, what non-residents pay more, are the catalogue's: <c>NonResidentsPayMore</c>.</remarks>
public sealed class PriceTable
{
    private static readonly DateOnly Day = new(2027, 1, 9);

    private static readonly Guid Programme = new("0199b000-0000-7000-8000-000000000001");

    private static readonly FamilyDiscount Usual = new(FamilyDiscountMode.ByChild, [0, 10, 20]);

    public static TheoryData<string> Ids => [.. Rows.Keys];

    private static Dictionary<string, Row> Rows { get; } = new(StringComparer.Ordinal)
    {
        ["P1"] = new("A 8500", "8500"),
        ["P6"] = new("A 10000, B 8000", "10000, 7200") { ToPay = 17200 },
        ["P7"] = new("A 10000, B 8000", "9000, 8000") { ToPay = 17000, Family = Usual with { CheapestFirst = true } },
        ["P8"] = new("A 10000, B 10000, C 6000", "10000, 9000, 4800") { ToPay = 23800 },
        ["P9"] = new("A 10000, A 8000", "10000, 8000") { ToPay = 18000 },
        ["P10"] = new("A 10000, A 8000", "10000, 7200") { ToPay = 17200, Family = Usual with { Mode = FamilyDiscountMode.ByLine } },
        ["P11"] = new("A 10000, A 5000, B 12000", "10000, 5000, 10800") { ToPay = 25800 },
        ["P12"] = new("A 10000", "6500") { Family = new(FamilyDiscountMode.ByFamilySize, [0, 25, 35, 50]), Children = 3 },
        ["P13"] = new("B 10000", "9000") { Paid = "A 8500" },
        ["P14"] = new("A 6000, B 10000", "6000, 9000") { ToPay = 15000, Paid = "A 8500" },
        ["P15"] = new("X 12000 taxed, A 8500", "12000, 8500") { ToPay = 22297, Taxes = (600, 1197) },
        ["P16"] = new("X 12000 taxed 9/12", "9000") { ToPay = 10348, Taxes = (450, 898), Prorates = true },
        ["P17 7 of 10"] = new("A 8500 7/10", "5950") { Prorates = true },
        ["P17 7 of 12"] = new("A 10000 7/12", "5833") { Prorates = true },
        ["P18"] = new("A 10000 7/12, B 10000 7/12", "5833, 5250") { ToPay = 11083, Prorates = true },
        ["P19"] = new("A 10000, B 10000", "9000, 8100") { ToPay = 17100, Code = Percent(10) },
        ["P20"] = new("A 10000, B 10000, C 10000", "8500, 8500, 8000") { ToPay = 25000, Code = Percent(15), BestOf = true },
        ["P21"] = new("A 10000, B 8000", "8837, 6363") { ToPay = 15200, Code = Sum(2000) },
        ["P22"] = new("A 6000", "0") { ToPay = 0, Code = Sum(10000) },
        ["P23"] = new(Weeks("A", 7), "6571, 6571, 6571, 6571, 6572, 6572, 6572") { ToPay = 46000, Ceiling = 46000 },
        ["P24"] = new(Weeks("A", 3), "3866, 3867, 3867") { ToPay = 11600, Ceiling = 46000, Paid = "A 34400" },
        ["P25"] = new($"{Weeks("A", 7)}, {Weeks("B", 5)}", $"6571, 6571, 6571, 6571, 6572, 6572, 6572, {Times(7740, 5)}") { ToPay = 84700, Ceiling = 46000 },
        ["P26"] = new($"{Weeks("A", 5)}, {Weeks("B", 7)}", $"{Times(7740, 5)}, 6571, 6571, 6571, 6571, 6572, 6572, 6572") { ToPay = 84700, Ceiling = 46000 },
        ["P27"] = new("A 8500 fee", "7650") { ToPay = 8650, Code = Percent(10) },
        ["P28"] = new("A 15000, B 15000", "15000, 13500") { ToPay = 28500 },
        ["P29"] = new("X 12000 taxed, Y 12000 taxed", "12000, 10800") { ToPay = 26214, Taxes = (1140, 2274), Family = Usual with { CountsAdults = true } },
        ["P30"] = new("A 8500, B 11000, X 12000 taxed", "6885, 9900, 10800") { ToPay = 29202, Taxes = (540, 1077), Code = Percent(10) },
        ["P31"] = new("A 12000, B 12000, C 12000", "12000, 11400, 10800") { ToPay = 34200, Family = Usual with { Percents = [0, 5, 10] } },
        ["P32"] = new("A 8240, B 8240, C 8240, D 8240", "8240, 8240, 6180, 6180") { ToPay = 28840, Family = Usual with { Percents = [0, 0, 25] } },
        ["P33"] = new("A 3335, B 3335", "3335, 3001") { ToPay = 6336 },
        ["P34"] = new("A 10000, B 10000, C 10000", "9666, 9667, 9667") { ToPay = 29000, Family = null, Code = Sum(1000) },
        ["P35"] = new("X 12000 taxed, A 8500", "10829, 7671") { ToPay = 20121, Taxes = (541, 1080), Code = Sum(2000) },
        ["P36"] = new("X 12000 taxed", "0") { ToPay = 0, Taxes = (0, 0), Code = Percent(100) },
    };

    [Theory, MemberData(nameof(Ids))]
    public void Comes_to_what_the_table_says(string id)
    {
        var row = Rows[id];
        var lines = row.Cart.Split(", ").Select(Line).ToList();
        var rules = new PriceRules { Family = row.Family, Ceiling = row.Ceiling is { } most ? new(most) : null, ProratesLateStart = row.Prorates, TakesBestOf = row.BestOf };
        var earlier = row.Paid.Length == 0 ? [] : row.Paid.Split(", ").Select(text => Line(text)).Select(paid => new EarlierLine(paid.Person, paid.Scope, paid.Tariff, paid.IsAdult)).ToList();

        var priced = new Pricing(new Dictionary<Guid, PriceRules> { [Programme] = rules }, earlier, new(row.Children, row.Children + 1), row.Code).Price(lines);

        Assert.Equal(row.Nets, string.Join(", ", priced.Select(line => line.Net.Cents)));
        Assert.All(priced.Zip(lines), pair => Assert.Equal(pair.Second.Tariff - pair.First.Steps.Off, pair.First.Net)); // each step says what it took
        Assert.All(priced, line => Assert.Equal(line.Steps.All, PriceSteps.Read(line.Steps.Write()).All));
        var total = LinePrice.Sum(priced.Zip(row.Cart.Split(", "), (line, text) => LinePrice.Of(line.Net + line.Fee, text.Contains("taxed", StringComparison.Ordinal) ? TaxStatus.Taxable : TaxStatus.Exempt, Day)));
        Assert.Equal(row.ToPay ?? total.Total.Cents, total.Total.Cents);
        Assert.Equal(row.Taxes ?? (0, 0), (total.Gst.Cents, total.Qst.Cents));
    }

    [Fact]
    public void The_example_of_the_documentation_is_true()
    {
        var rules = new PriceRules { Family = Usual, ProratesLateStart = true };
        var cart = new[] { Line("A 12000 9/12"), Line("B 8500"), Line("X 12000") };

        var priced = new Pricing(new Dictionary<Guid, PriceRules> { [Programme] = rules }, [], default, Percent(10)).Price(cart);

        Assert.Equal([8100, 6885, 10800], priced.Select(line => line.Net.Cents));
        Assert.Equal(27402, priced[0].Net.Cents + priced[1].Net.Cents + LinePrice.Of(priced[2].Net, TaxStatus.Taxable, Day).Total.Cents);
    }

    [Fact]
    public void Says_what_decided_each_price()
    {
        var rules = new PriceRules { Family = Usual, Ceiling = new(6000), ProratesLateStart = true };
        var cart = new[] { Line("A 12000 9/12"), Line("B 10000 9/12") };

        var priced = new Pricing(new Dictionary<Guid, PriceRules> { [Programme] = rules }, [], default, Percent(10)).Price(cart);

        Assert.Equal(
            [
                new(PriceStepKind.LateStart, 2500) { Number = 9, Of = 12 },
                new(PriceStepKind.FamilyByChild, 750) { Number = 2, Percent = 10 },
                new(PriceStepKind.CodePercent, 675) { Code = "RENTREE", Percent = 10 },
                new(PriceStepKind.Ceiling, 75) { Limit = 6000 },
            ],
            priced[1].Steps.All);
        Assert.Equal(1, priced[0].Steps.Rank);
    }

    private static LineToPrice Line(string text)
    {
        var words = text.Split(' ');
        var sessions = words.LastOrDefault(word => word.Contains('/', StringComparison.Ordinal))?.Split('/') ?? ["0", "0"];
        return new(Guid.NewGuid(), new Guid(words[0][0], 0, 0, new byte[8]), Programme, new(long.Parse(words[1], null)))
        {
            IsAdult = words[0] is "X" or "Y",
            SessionsLeft = int.Parse(sessions[0], null),
            Sessions = int.Parse(sessions[1], null),
            TakesCode = true,
            LateFee = words.Contains("fee") ? new(1000) : Money.Zero,
        };
    }

    private static CodeTerms Percent(int percent) => new("RENTREE", percent);

    private static CodeTerms Sum(long cents) => new("RENTREE", 0, new(cents));

    private static string Weeks(string child, int count) => string.Join(", ", Enumerable.Repeat($"{child} 8600", count));

    private static string Times(int cents, int count) => string.Join(", ", Enumerable.Repeat(cents, count));

    /// <param name="Cart">Who, what tariff, whether taxed, how many sessions are left.</param>
    private sealed record Row(string Cart, string Nets)
    {
        public long? ToPay { get; init; }

        public (long Gst, long Qst)? Taxes { get; init; }

        public FamilyDiscount? Family { get; init; } = Usual;

        public string Paid { get; init; } = "";

        public int Children { get; init; } = 2;

        public long? Ceiling { get; init; }

        public bool Prorates { get; init; }

        public bool BestOf { get; init; }

        public CodeTerms? Code { get; init; }
    }
}
