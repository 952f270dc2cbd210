using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Tests.Reconciling;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;

namespace Loisirs.Cart.Tests.Stripe;

public sealed class ReconcilingWithStripe : StripeTest
{
    [Fact, Trait("Promise", "P-214")]
    public async Task Six_differences_are_found_and_none_falsely()
    {
        var (yoga, families) = (await Winter.Offers("Yoga", cents: 12000, taxable: true), await Many(4));
        foreach (var family in families)
        {
            var order = await HasSomethingToPay(family, yoga);
            await PaysThere(family, order);
            Assert.Equal(PaymentStep.Paid, await Returns(family, order));
        }

        Town.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Empty(await Town.Reconciles());

        var (lost, charges) = (await HasSomethingToPay(Roy, yoga), Books.Charges);
        Assert.True(Books.Pays(await GoesToStripe(Roy, lost))); // and nobody hears of it
        charges[0].Received += 1;
        Books.RefundsByHand(charges[1].Payment, 100);
        Books.Disputes(charges[3].Payment, 13797); // of a charge that nobody knows: another is mirrored
        charges[2].Failed = true;
        await Town.Writes($"UPDATE cart.payments SET charge = 'pi_nowhere' WHERE charge = '{charges[3].Payment}'");
        Town.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal(
            [
                $"Amount {charges[0].Payment} 13798 13797", "Dispute dp_1 13797 ", $"OrphanCharge {charges[3].Payment} 13797 ", $"OrphanCharge {Books.Charges[4].Payment} 13797 ",
                "OrphanPayment pi_nowhere  13797", $"Refund {Books.Refunds[0].Id} 100 ", $"WrongState {charges[2].Payment}  13797",
            ], (await Town.Reconciles()).Order(StringComparer.Ordinal));
        Stripe.TurnsAway = System.Net.HttpStatusCode.ServiceUnavailable;
        Assert.Equal("payment.gateway-away", (await Town.Ask(Office, new Reconcile(Town.Today()))).Refusal.Code);
    }

    private static void Office(Caller caller) =>
        caller.Become(new CallerFacts([Role.Clerk], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French));
}
