using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Shared.Data;

namespace Loisirs.Cart.Tests.Shows;

/// <summary>The taxes of admissions, as the rules have them: each case is sold, and read in the cart.</summary>
public sealed class TaxingTickets
{
    [Theory]
    [InlineData("T6", "Adulte 25,00", true, 1, 0, 0, 2174, 109, 217)]
    [InlineData("T7", "Adulte 25,00", true, 4, 0, 0, 8697, 435, 868)]
    [InlineData("T8", "Adulte 30,00", false, 1, 0, 0, 3000, 150, 299)]
    [InlineData("T9", "Adulte 12,00", false, 1, 20, 18, 1200, 0, 0)]
    [InlineData("T10", "Adulte 12,00", false, 1, 20, 17, 1200, 60, 120)]
    [InlineData("T11", "Adulte 1,00; Enfant 1,00", false, 1, 0, 0, 100, 0, 0)]
    [InlineData("T12", "Enfant 1,00; Adulte 5,00", false, 1, 0, 0, 100, 5, 10)]
    public async Task Each_case_of_the_table(
        string rule, string classes, bool included, int tickets, int performers, int unpaid, long price, long gst, long qst)
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow(
            classes, tickets: new(TaxesIncluded: included, Performers: performers == 0 ? null : performers, Unpaid: performers == 0 ? null : unpaid));
        var roy = await evening.Family("Roy");

        await roy.Chooses(show, (classes.Split(' ')[0], tickets));

        var line = (await roy.Cart()).Lines.Single();
        Assert.Equal((rule, price, gst, qst), (rule, line.Price.Cents, line.Gst.Cents, line.Qst.Cents));
    }
}
