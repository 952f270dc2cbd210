using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Payments;

namespace Loisirs.Cart.Tests.Credits;

/// <summary>Where each part of a refund goes.</summary>
public sealed class RefundingToCredit : CreditTest
{
    [Fact, Trait("Rule", "R29"), Trait("Promise", "P-210")]
    public async Task What_goes_back_goes_to_the_card_up_to_what_it_paid_and_the_rest_is_credit_again()
    {
        await Gives(Roy, "30,00");
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy, credit: 3000);
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));

        await Does(Roy, new CancelLine(order.Number, 1, 7225)); // R11
        await Town.Does(new SendRefunds());

        Assert.Equal([5500L], (await Refunds()).Select(refund => refund.Amount.Cents));
        Assert.Equal(1725, (await Does(Roy, new FindMeans())).Credit.Cents);
        var letter = (await Letters()).Single(known => known.Key.EndsWith(":cancelled", StringComparison.Ordinal));
        Assert.Contains("55,00\u00A0$ sur la carte", letter.Text, StringComparison.Ordinal);
        Assert.Contains("17,25\u00A0$ est maintenant dans votre crédit", letter.Text, StringComparison.Ordinal);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task A_family_may_take_all_of_it_as_credit_where_the_policy_permits()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Yoga", cents: 12000, taxable: true));
        var order = await ChecksOutAndPays(Roy);
        var back = (await Does(Roy, new PreviewCancellation(order.Number, 1))).Sum.Back;

        await Does(Roy, new CancelLine(order.Number, 1, back.Cents, ToCredit: true));
        await Does(Roy, new CancelLine(order.Number, 1, back.Cents, ToCredit: true));
        await Town.Does(new SendRefunds());

        Assert.Empty(await Refunds());
        Assert.Equal(11727, (await Does(Roy, new FindMeans())).Credit.Cents);
        Assert.Equal((true, false), ((await Find(order)).Refunds.Single().DoneAt is not null, (await Find(order)).Refunds.Single().IsByHand));
        var letter = (await Letters()).Single(known => known.Key.EndsWith(":cancelled", StringComparison.Ordinal));
        Assert.DoesNotContain("sur la carte", letter.Text, StringComparison.Ordinal);
        await Agrees();

        await Adds(Roy, "Noé", await Winter.Offers("Judo"));
        var cash = await ChecksOut(Roy, credit: 1000); // 75,00 $ at the counter
        await Town.TakesCash(cash.Number);
        await Town.Ask(Manager, new CancelLineByOffice(cash.Number, 1, Domain.Refunds.RefundGround.Any, "85,00", "Geste", ToCredit: true));
        Assert.Equal(11727 - 1000 + 8500, (await Does(Roy, new FindMeans())).Credit.Cents);
        await Agrees();
    }
}
