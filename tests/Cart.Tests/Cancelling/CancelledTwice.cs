using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>The office cancels, and cancels again: the place and the money come back once.</summary>
public sealed class CancelledTwice : CartTest
{
    [Fact, Trait("Case", "C03"), Trait("Promise", "P-115"), Trait("Promise", "P-210")]
    public async Task From_two_screens_and_once_more_gives_one_place_one_refund_and_one_message()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOutAndPays(Roy);

        var both = await Task.WhenAll(Task.Run(() => Cancels(order.Number, 1)), Task.Run(() => Cancels(order.Number, 1)));
        var again = await Cancels(order.Number, 1);
        var seen = await Does(Roy, new PreviewCancellation(order.Number, 1));
        await Town.Quiet();
        await Town.Does(new SendRefunds());

        Assert.Contains(both, answer => !answer.IsRefused);
        Assert.All(both.Where(answer => answer.IsRefused), answer => Assert.Equal("cancel.already", answer.Refusal.Code));
        Assert.Equal(["cancel.already", "cancel.already"], [again.Refusal.Code, seen.WhyNot!.Code]);
        Assert.Single(await Refunds());
        Assert.Single(await Town.Letters($"order:{order.Order}:line"));
        Assert.Equal(1, (await PlacesOf(swimming)).Left);
        await TakesTheLastPlace(await Approves("Gagnon", "Mila 2018-04-02"), swimming);
        await IsTurnedAway(await Approves("Côté", "Zoé 2018-04-02"), swimming);
        await Agrees();
    }

    [Fact, Trait("Case", "C08"), Trait("Promise", "P-211"), Trait("Promise", "P-213")]
    public async Task Line_by_line_all_that_was_paid_comes_back_to_the_cent_and_the_receipt_stays()
    {
        foreach (var (name, day) in ((string, DayOfWeek)[])[("Yoga", DayOfWeek.Monday), ("Tricot", DayOfWeek.Tuesday), ("Peinture", DayOfWeek.Friday)])
            await Adds(Roy, "Léa", await Winter.Offers(name, cents: 1450, taxable: true, day: day));
        var order = await ChecksOutAndPays(Roy);
        var receipt = (await Does(Roy, new ListDocuments())).Documents.Items.Single().Document;

        foreach (var line in (int[])[2, 1, 3])
        {
            Assert.Equal(1668, (await Cancels(order.Number, line, "16,68")).Value.Back.Cents);
            await Town.Quiet();
        }

        await Town.Does(new SendRefunds());
        var (paid, documents) = (await Find(order), await Does(Roy, new ListDocuments()));
        Assert.Equal((219, 435), (paid.Lines.Sum(line => line.Cancellation!.Gst.Cents), paid.Lines.Sum(line => line.Cancellation!.Qst.Cents)));
        Assert.Equal([1668, 1668, 1668], (await Refunds()).Select(entry => entry.Amount.Cents));
        Assert.Equal(Money.Zero, paid.Refundable);
        Assert.All((string[])["0,01", "16,68"], sum => Assert.Equal("cancel.already", Cancels(order.Number, 1, sum).Result.Refusal.Code));
        Assert.Equal((1, 3, 0L), (documents.Receipts.Count, documents.Credits.Count, documents.Net.Cents));
        Assert.Equal(receipt, documents.Documents.Items.Single(known => known.Document.Number == receipt.Number).Document);
        await Agrees();
    }

    private Task<Result<CancelledLine>> Cancels(string number, int line, string? sum = null) =>
        Town.Ask(Manager, new CancelLineByOffice(number, line, RefundGround.Any, sum, "Erreur de groupe"));

    private async Task TakesTheLastPlace(FamilyInTown family, Guid group)
    {
        await Adds(family, "Mila", group);
        await ChecksOutAndPays(family);
        Assert.Equal(0, (await PlacesOf(group)).Left);
    }

    private static async Task IsTurnedAway(FamilyInTown family, Guid group) =>
        Assert.Equal("place.full", (await family.Asks(new AddToCart(group, family["Zoé"]))).Refusal.Code);

    private static void Manager(Caller caller) => caller.Become(new CallerFacts([Role.Clerk, Role.Manager], Guid.NewGuid(), Guid.Empty, false, "Camille", Language.French));
}
