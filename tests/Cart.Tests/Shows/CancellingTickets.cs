using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Shows;

/// <summary>Some tickets of a line, or all of it, are given back by the policy that was agreed on.</summary>
public sealed class CancellingTickets
{
    [Theory, BothDatabases, Trait("Promise", "P-115"), Trait("Promise", "P-210")]
    public async Task One_of_four_goes_back_with_its_share_and_the_rest_stays(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy");
        var number = await Buys(evening, roy, show, 4);

        var done = await Cancels(roy, number, 1, of: 4);
        Assert.Equal(2125, done.Value.Back.Cents); // 25,00 less 15 %
        await evening.Town.Quiet();

        var order = await evening.Order(number);
        Assert.Equal([(3, 7500L, false), (1, 2500L, true)], order.Lines.Select(line => (line.Tickets, line.Total.Cents, line.Cancellation is not null)));
        Assert.Equal((8697L, 435L, 868L), (order.Lines.Sum(line => line.Price.Cents), order.Lines.Sum(line => line.Gst.Cents), order.Lines.Sum(line => line.Qst.Cents)));
        Assert.Equal(3, await evening.Town.TakenPlaces(show.Group));
        Assert.Equal([2125], await evening.GivenBack());
        await evening.Agrees();

        Assert.Equal("cancel.tickets-left", (await Cancels(roy, number, 1, of: 4)).Refusal.Code); // a second press, on the page that showed four
        await Cancels(roy, number, 3, of: 3);
        await evening.Town.Quiet();
        Assert.Equal(0, await evening.Town.TakenPlaces(show.Group));
        Assert.Equal([2125, 6375], (await evening.GivenBack()).Order());
        await evening.Agrees();
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task More_tickets_than_there_are_or_none_at_all_are_refused()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy");
        var number = await Buys(evening, roy, show, 2);

        foreach (var tickets in new[] { 0, -1, 3, int.MaxValue })
            Assert.Equal("cancel.tickets-left", (await roy.Asks(new CancelLine(number, 1, 0, new TicketsChosen(tickets, 2)))).Refusal.Code);
        Assert.Equal(2, await evening.Town.TakenPlaces(show.Group));
    }

    [Fact]
    public async Task The_whole_line_goes_back_when_no_number_is_said_and_when_the_show_is_cancelled()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow();
        var (roy, gagnon) = (await evening.Family("Roy"), await evening.Family("Gagnon"));
        var number = await Buys(evening, roy, show, 3);
        await Buys(evening, gagnon, show, 2);

        await PaidEvening.Cancels(roy, number);
        await evening.Town.Quiet();
        Assert.Equal(2, await evening.Town.TakenPlaces(show.Group));
        await evening.Town.Cancels(show.Group.Id);
        await evening.Town.Quiet();

        Assert.Equal(0, await evening.Town.TakenPlaces(show.Group));
        Assert.Equal([5000, 6375], (await evening.GivenBack()).Order());
        await evening.Agrees();
    }

    private static async Task<string> Buys(PaidEvening evening, FamilyInTown family, ShowInTown show, int tickets)
    {
        await family.Chooses(show, ("Adulte", tickets));
        var number = Town.Expect(await family.ChecksOut()).Number;
        await evening.PaysByCard(family, number);
        return number;
    }

    private static async Task<Result<CancelledLine>> Cancels(FamilyInTown family, string number, int tickets, int of) => await family.Asks(new CancelLine(
        number, 1, (await family.Does(new PreviewCancellation(number, 1, tickets))).Sum.Back.Cents, new TicketsChosen(tickets, of)));
}
