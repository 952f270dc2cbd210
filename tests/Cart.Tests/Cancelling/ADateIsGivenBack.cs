using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>The town cancels one date and does not make up for it: each family gets the share of each of its lines, once, and is told.</summary>
public sealed class ADateIsGivenBack : CartTest
{
    private static readonly DateTimeOffset Now = new(2027, 1, 9, 15, 0, 0, TimeSpan.Zero);

    [Theory, Trait("Promise", "P-211")]
    [InlineData("R23", 12000, TaxStatus.Taxable, 0, 12, "1150: 1000 50 100")]
    [InlineData("R23 with a fee", 12000, TaxStatus.Taxable, 1000, 12, "1150: 1000 50 100")]
    [InlineData("exempt", 8500, TaxStatus.Exempt, 1000, 10, "850: 850 0 0")]
    [InlineData("free", 0, TaxStatus.Taxable, 0, 10, "0: 0 0 0")]
    public void A_date_is_worth_its_share_of_the_sessions_at_the_lines_own_taxes(string id, long price, TaxStatus status, long fee, int sessions, string share)
    {
        var order = Sold(price, status, fee);

        var date = order.GiveBack(order.Lines[0], new(Guid.NewGuid(), new(2027, 1, 16), sessions), Now)!;

        Assert.Equal((id, share), (id, $"{date.Cents}: {date.Amounts.Price.Cents} {date.Amounts.Gst.Cents} {date.Amounts.Qst.Cents}"));
        Assert.Equal(price == 0 ? 0 : 1, order.Refunds.Count);
    }

    [Theory, Trait("Rule", "R23"), Trait("Promise", "P-210"), Trait("Promise", "P-211")]
    [InlineData(12000, TaxStatus.Taxable, 1000, 12)]
    [InlineData(3333, TaxStatus.Taxable, 0, 7)]
    [InlineData(101, TaxStatus.Exempt, 0, 11)]
    public void All_dates_one_by_one_come_to_what_the_sessions_cost_and_none_is_given_twice(long price, TaxStatus status, long fee, int sessions)
    {
        var order = Sold(price, status, fee);
        var line = order.Lines[0];

        foreach (var meeting in Enumerable.Range(0, sessions).Select(_ => Guid.NewGuid()))
        {
            var given = order.GiveBack(line, new(meeting, new(2027, 1, 16), sessions), Now)!;
            Assert.InRange(given.Cents, line.Course.Total.Cents / sessions, (line.Course.Total.Cents / sessions) + 1);
            Assert.Null(order.GiveBack(line, new(meeting, new(2027, 1, 16), sessions), Now));
        }

        Assert.Equal(line.Course, new LinePrice(line.DatesBack - line.DatesGst - line.DatesQst, line.DatesGst, line.DatesQst));
        Assert.Equal((line.Fee.Total, line.Fee.Total), (order.Refundable, order.MostBack(line, tickets: null)));
        Assert.Equal(line.Dates.All, DatesGivenBack.Read(line.Dates.Write()).All);
        var rest = order.Cancel(line, line.Total, CancellationCause.GroupCancelled, Guid.Empty, "", Now).Value; // the town gives the fee back too
        Assert.Equal(line.Fee, new LinePrice(rest.Back - rest.Gst - rest.Qst, rest.Gst, rest.Qst));
    }

    [Fact, Trait("Rule", "R23"), Trait("Rule", "R24"), Trait("Promise", "P-210"), Trait("Promise", "P-213"), Trait("Promise", "P-303")]
    public async Task Each_line_gets_its_share_with_a_credit_note_in_the_message_that_says_so_and_the_group_gives_the_rest()
    {
        var yoga = await Winter.Offers("Yoga", cents: 12000, taxable: true, weeks: 12);
        var smith = await Approves("Smith", Language.English, "Emma 2018-04-02");
        await Adds(Roy, "Léa", yoga);
        await Adds(Roy, "Noé", yoga);
        var order = await ChecksOutAndPays(Roy);
        await Adds(smith, "Emma", yoga);
        var unpaid = await ChecksOut(smith);

        await GivesBack(yoga, 1);
        await PaysOnThePage(smith, unpaid); // its place was held before
        await Does(smith, new SettlePayment(unpaid.Number));
        await Town.Quiet();
        await Adds(smith, "Emma", await Winter.Offers("Échecs", day: DayOfWeek.Sunday));
        var late = await Approves("Gagnon", "Zoé 2018-04-02");
        await Adds(late, "Zoé", yoga);
        var after = await ChecksOutAndPays(late); // bought without that date

        Assert.Equal([1150L, 1150L, 1150L], await WentBack());
        Assert.All((await Find(order)).Lines, line => Assert.Equal((1150L, 50L, 100L), (line.DatesBack.Cents, line.DatesGst.Cents, line.DatesQst.Cents)));
        Assert.Empty((await Find(after)).Lines[0].Dates.All);
        var letter = (await Town.Letters("meeting:")).Single(letter => letter.Family == Roy.Id);
        Assert.Equal("Yoga\u00A0: séance du 16 janvier annulée", letter.Subject);
        foreach (var said in (string[])["La part de cette séance vous est remboursée\u00A0: 23,00\u00A0$", "11,50\u00A0$", "Noé", "Bris de la pompe"])
            Assert.Contains(said, letter.Text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var credit = await Does(Roy, new ShowDocument(order.Number, "C-000001"));
        Assert.Equal((-1000L, -50L, -100L, new DateOnly(2027, 1, 16)), (credit.Amounts.Price.Cents, credit.Amounts.Gst.Cents, credit.Amounts.Qst.Cents, credit.Date!.Value));
        using (var browser = await Town.SignsIn(Roy.Email))
        {
            (await browser.Gets($"/commandes/{order.Number}")).IsShown("Séance du samedi 16 janvier 2027 annulée par la municipalité").IsShown("11,50 $ remboursés");
            (await browser.Gets($"/commandes/{order.Number}/recus/C-000001")).IsShown("Séance du samedi 16 janvier 2027, annulée par la municipalité");
        }

        await Town.Reads<TellFamiliesOfLostDate, MeetingChanged>(await Change(yoga, 1));
        await Town.Reads<GiveLostDateBack, FamilyLostDate>(new(Roy.Id, yoga, (await Change(yoga, 1)).Meeting, 2, Town.Clock.GetUtcNow(), "Bris de la pompe"));
        await Town.Quiet();
        Assert.Equal(3, (await WentBack()).Count);
        await GivesBack(yoga, 2);
        Assert.Equal(2300, (await Find(order)).Lines[0].DatesBack.Cents); // 2/12, not 1/11 more
        Assert.Equal(1254, (await Find(after)).Lines[0].DatesBack.Cents); // 1/11 of 137,97: it was sold eleven
        await Winter.Cancels(yoga);
        await Town.Quiet();

        var cancelled = (await Find(order)).Lines[0].Cancellation!;
        Assert.Equal((11497L, 500L, 997L), (cancelled.Back.Cents, cancelled.Gst.Cents, cancelled.Qst.Cents));
        Assert.Equal(13797 * 4, (await WentBack()).Sum());
        await Agrees();
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task Whoever_came_late_gets_a_share_of_what_was_left_and_a_family_that_leaves_is_not_given_it_again()
    {
        await Town.Does(new SetPriceRules(Winter.Programme, new() { ProratesLateStart = true }));
        var swimming = await Winter.Offers("Natation 3", cents: 10000);
        Town.Clock.Advance(new DateTimeOffset(2027, 1, 17, 17, 0, 0, TimeSpan.Zero) - Town.Clock.GetUtcNow()); // two Saturdays are over
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOutAndPays(Roy);
        Assert.Equal(8000, order.Total.Cents);

        await GivesBack(swimming, 2);

        Assert.Equal(1000, (await Find(order)).Lines[0].DatesBack.Cents); // one of eight
        var most = (await Does(Roy, new PreviewCancellation(order.Number, 1))).Most;
        Assert.Equal(7000, most.Cents);
        Assert.Equal("catalogue.reason-missing", (await Town.Ask(caller => caller.BecomeHouse(), new CancelMeeting(swimming, (await Change(swimming, 4)).Meeting, " ", GivesBack: true))).Refusal.Code);
        await Agrees();
    }

    [Fact]
    public async Task The_office_chooses_on_the_page_and_what_is_made_up_for_gives_nothing()
    {
        var swimming = await Winter.Offers("Natation 3", cents: 10000);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOutAndPays(Roy);
        using var browser = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);

        var page = await browser.Gets($"/administration/catalogue/groupes/{swimming}/seances/{(await Change(swimming, 1)).Meeting}/annuler");
        page.IsShown("rien n'est remboursé").IsShown("rembourser sa part à chaque famille");
        await Town.Does(new CancelMeeting(swimming, (await Change(swimming, 1)).Meeting, "Tempête"));
        await Town.Quiet();

        Assert.Empty((await Find(order)).Lines[0].Dates.All);
        Assert.DoesNotContain("remboursée", Assert.Single(await Town.Letters("meeting:")).Text, StringComparison.Ordinal);
    }

    private static Order Sold(long price, TaxStatus status, long fee)
    {
        var (own, late) = (LinePrice.Of(new Money(price), status, new(2026, 11, 26)), LinePrice.Of(new Money(fee), status, new(2026, 11, 26)));
        var line = new OrderLine
        {
            Id = Guid.NewGuid(),
            Number = 1,
            FirstName = "Léa",
            LastName = "Roy",
            ActivityName = "Yoga",
            GroupCode = "Y-1",
            Schedule = "",
            Programme = "",
            Tariff = "",
            Search = "",
            Price = own.Price + late.Price,
            Gst = own.Gst + late.Gst,
            Qst = own.Qst + late.Qst,
            Total = own.Total + late.Total,
            FeePrice = late.Price,
            FeeGst = late.Gst,
            FeeQst = late.Qst,
            TaxStatus = status,
        };
        var order = Order.Place(Guid.NewGuid(), "2026-000001", new(Guid.NewGuid(), "Roy", Language.French), [line], Now);
        if (!order.Total.IsZero)
            _ = order.PayAtCounter(PaymentWay.Terminal, "1", Now).Value;
        order.Complete(Now);
        return order;
    }

    private async Task GivesBack(Guid group, int index)
    {
        await Town.Does(new CancelMeeting(group, (await Change(group, index)).Meeting, "Bris de la pompe", GivesBack: true));
        await Town.Quiet();
    }

    private async Task<MeetingChanged> Change(Guid group, int index)
    {
        var view = (await Town.Does(new FindGroups([group], Language.French)))[0];
        var meeting = view.Meetings[index];
        return new(group, meeting.Id, view.Revision, new(meeting.Day, meeting.Start, meeting.End, view.Venue), Now: null, "Bris de la pompe") { GivenBackAt = meeting.GivenBackAt };
    }

    private async Task<List<long>> WentBack()
    {
        await Town.Does(new SendRefunds());
        return [.. (await Refunds()).Select(entry => entry.Amount.Cents)];
    }
}
