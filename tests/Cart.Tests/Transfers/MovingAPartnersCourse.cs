using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>A partner's course, paid in two parts by the Act (art. 192), changes group: what is to come goes by the dates of the new one.</summary>
[Trait("Promise", "P-114")]
public sealed class MovingAPartnersCourse : InPartsTest
{
    [Fact]
    public async Task A_partners_course_keeps_nothing_before_its_first_date_and_two_equal_parts_on_the_days_of_the_new_group()
    {
        var judo = await Winter.Offers("Judo", cents: 10001, by: await Winter.Partner("Club de judo"));
        var later = await Winter.AlsoOffers(judo, cents: 12000, weeks: 6, first: new(2027, 1, 25));
        await Adds(Roy, "Léa", judo);
        await Adds(Roy, "Noé", judo);
        var order = await ChecksOutInParts(Roy);
        await Town.Quiet();
        Assert.Equal(["1 10001 Open", "2 10001 Open"], await PartsOf(Roy, order));

        var moved = (await Moves(order.Number, later)).Value;
        await Town.Quiet();

        Assert.Equal((true, 0, 12000), (moved.IsDone, moved.Due.Cents, moved.ToCome.Cents));
        Assert.Equal(["1 5000 Open", "2 5001 Open"], await PartsOf(Roy, order)); // Noé's, about equal
        var next = await Next(moved);
        Assert.Equal(["1 6000 Open", "2 6000 Open"], await PartsOf(Roy, next));
        Assert.Equal(
            [(new DateOnly(2027, 2, 1), new DateOnly(2027, 1, 25), "Judo"), (new(2027, 2, 15), new(2027, 1, 25), "Judo")],
            (await Shown(Roy, next)).Instalments.Select(part => (part.Until, part.NotBefore!.Value, part.Course)));
        Assert.Equal("instalment.not-yet", (await As(Roy, new OpenPayment(next.Number, 1))).Refusal.Code);
        Assert.Equal(22001, await BalanceOf("Receivable"));
        await Agrees();

        Assert.Equal(12000, (await Does(Roy, new CancelLine(next.Number, 1, 12000))).Back.Cents);
        Assert.Empty(await Refunds());
        Assert.Equal(10001, await BalanceOf("Receivable"));
        await Agrees();
    }

    [Fact]
    public async Task After_its_first_part_was_paid_the_office_moves_a_partners_course_and_the_other_half_is_due_at_the_second_half_of_the_new_dates()
    {
        var judo = await Winter.Offers("Judo", cents: 10000, by: await Winter.Partner("Club de judo"));
        var sunday = await Winter.AlsoOffers(judo);
        await Adds(Roy, "Léa", judo);
        var order = await ChecksOutInParts(Roy);
        await GoesTo(new(2027, 1, 9));
        Town.Expect(await Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Terminal, "T-1", 1)));
        await GoesTo(new(2027, 1, 12));
        Assert.Equal("transfer.started", (await As(Roy, new TransferLine(order.Number, 1, sunday, 0))).Refusal.Code);

        var moved = Town.Expect(await Town.Ask(Clerk, new TransferLineByOffice(order.Number, 1, sunday, 0, "Niveau")));

        var next = await Next(moved);
        Assert.Equal(["1 5000 Paid", "2 5000 Open"], await PartsOf(Roy, next));
        Assert.Equal((new DateOnly(2027, 2, 14), null), ((await Shown(Roy, next)).Instalments[1].Until, (await Shown(Roy, next)).Instalments[1].NotBefore));
        await Agrees();
    }

    [Fact]
    public async Task A_group_that_has_begun_asks_the_first_half_that_day_and_the_change_does_not_wait_for_it()
    {
        var judo = await Winter.Offers("Judo", cents: 10000, by: await Winter.Partner("Club de judo"));
        var begun = await Winter.AlsoOffers(judo, first: new(2027, 1, 4));
        await Adds(Roy, "Léa", judo);
        var order = await ChecksOutInParts(Roy);
        await GoesTo(new(2027, 1, 6)); // the other one has nine Mondays left

        var moved = (await Moves(order.Number, begun)).Value;

        var next = await Next(moved);
        Assert.Equal((true, 0, 10000), (moved.IsDone, moved.Due.Cents, moved.ToCome.Cents));
        Assert.Equal(
            [(5000L, new DateOnly(2027, 1, 6), null), (5000L, new(2027, 2, 8), (DateOnly?)null)],
            (await Shown(Roy, next)).Instalments.Select(part => (part.Owed.Cents, part.Until, part.NotBefore)));
        await PaysPartOnThePage(Roy, next, 1);
        await Does(Roy, new SettlePayment(next.Number));
        Assert.Equal(["1 5000 Paid", "2 5000 Open"], await PartsOf(Roy, next));
        await Agrees();
    }
}
