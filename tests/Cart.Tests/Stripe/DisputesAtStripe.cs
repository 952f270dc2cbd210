using System.Net;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Stripe;

public sealed class DisputesAtStripe : StripeTest
{
    [Fact, Trait("Promise", "P-208")]
    public async Task Are_read_there_whatever_the_event_says_and_count_once_in_any_order()
    {
        var order = await HasSomethingToPay(Roy);
        await PaysThere(Roy, order);
        Assert.Equal(PaymentStep.Paid, await Returns(Roy, order));
        Books.Disputes(Books.Charges[0].Payment, 8500);

        Assert.Equal(HttpStatusCode.BadRequest, await Tells(Event("dp_1", "charge.dispute.created"), "whsec_of_another_endpoint"));
        Assert.Empty((await Find(order)).Disputes);
        foreach (var kind in (string[])["charge.dispute.closed", "charge.dispute.created", "charge.dispute.updated", "charge.dispute.created"])
            Assert.Equal(HttpStatusCode.OK, await Tells(Event("dp_1", kind))); // its body says 1 and usd

        var dispute = Assert.Single((await Find(order)).Disputes);
        Assert.Equal((8500, "dp_1", "fraudulent", true), (dispute.Amount.Cents, dispute.Reference, dispute.Reason, dispute.IsHeld));
        Assert.Equal(9, (dispute.AnswerBy - dispute.OpenedAt)!.Value.TotalDays);

        Books.Decides("lost");
        Assert.Equal(HttpStatusCode.OK, await Tells(Event("dp_1", "charge.dispute.updated")));
        Books.Decides("needs_response");
        Assert.Equal(HttpStatusCode.OK, await Tells(Event("dp_1", "charge.dispute.created")));

        Assert.Equal(DisputeOutcome.Lost, Assert.Single((await Find(order)).Disputes).Outcome);
        Assert.Equal(OrderState.Paid, await StateOf(order));
    }

    [Theory, Trait("Promise", "P-208")]
    [InlineData("warning_needs_response", null, false)]
    [InlineData("warning_closed", DisputeOutcome.Won, false)]
    [InlineData("under_review", null, true)]
    [InlineData("won", DisputeOutcome.Won, false)]
    public async Task While_a_bank_only_asks_the_money_stays(string status, object? outcome, bool isHeld)
    {
        var order = await HasSomethingToPay(Roy);
        await PaysThere(Roy, order);
        await Returns(Roy, order);
        Books.Disputes(Books.Charges[0].Payment, 8500);
        Books.Decides(status);

        await Tells(Event("dp_1", "charge.dispute.created"));

        var dispute = Assert.Single((await Find(order)).Disputes);
        Assert.Equal(((DisputeOutcome?)outcome, isHeld), (dispute.Outcome, dispute.IsHeld));
    }
}
