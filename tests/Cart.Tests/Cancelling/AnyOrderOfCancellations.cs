using CsCheck;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Tests.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>P-211: whatever the order of cancellations and whatever is asked, the money closes to the cent.</summary>
public sealed class AnyOrderOfCancellations
{
    private static readonly DateTimeOffset Now = new(2027, 1, 9, 15, 0, 0, TimeSpan.Zero);

    private static readonly Gen<(long Price, bool Taxable, long Wanted)> Line = Gen.Select(Gen.Long[0, 60000], Gen.Bool, Gen.Long[0, 150000]);

    private static readonly Gen<((long Price, bool Taxable, long Wanted)[] Lines, int Shift)> Story = Gen.Select(Line.Array[1, 6], Gen.Int[0, 5]);

    [Fact, Trait("Promise", "P-211"), Trait("Promise", "P-210")]
    public void Never_more_goes_back_than_was_paid_and_each_line_once() => Story.Sample(story =>
    {
        var order = Paid(story.Lines);
        foreach (var number in Turned(order, story.Shift))
        {
            Assert.False(Cancels(order, number, story.Lines[number - 1].Wanted).IsRefused);
            Assert.True(Cancels(order, number, story.Lines[number - 1].Wanted).IsRefused);
        }

        var back = Money.Sum(order.Lines.Select(line => line.Cancellation!.Back));
        Assert.Equal(order.Total - back, order.Refundable);
        Assert.Equal(back, Money.Sum(order.Refunds.Select(refund => refund.Amount)));
        Assert.All(order.Lines, line => Assert.True(line.Cancellation!.Back <= line.Total && line.Cancellation.Gst <= line.Gst && line.Cancellation.Qst <= line.Qst));
    }, iter: 2000);

    [Fact, Trait("Promise", "P-211")]
    public void Line_by_line_ends_where_one_refund_of_all_would() => Story.Sample(story =>
    {
        var order = Paid(story.Lines);
        foreach (var number in Turned(order, story.Shift))
            Assert.False(Cancels(order, number, long.MaxValue).IsRefused);

        Assert.Equal(order.Total, Money.Sum(order.Lines.Select(line => line.Cancellation!.Back)));
        Assert.Equal(order.Gst, Money.Sum(order.Lines.Select(line => line.Cancellation!.Gst)));
        Assert.Equal(order.Qst, Money.Sum(order.Lines.Select(line => line.Cancellation!.Qst)));
        Assert.Equal(Money.Zero, order.Refundable);
    }, iter: 2000);

    private static Result<LineCancellation> Cancels(Order order, int number, long wanted) =>
        order.Cancel(order.Line(number)!, new(wanted), CancellationCause.Office, Guid.Empty, "", Now);

    private static IEnumerable<int> Turned(Order order, int shift) => order.Lines.Select(line => ((line.Number - 1 + shift) % order.Lines.Count) + 1);

    private static Order Paid((long Price, bool Taxable, long Wanted)[] lines)
    {
        var sold = lines.Select((line, index) => SoldLine.Of(line.Price, line.Taxable ? TaxStatus.Taxable : TaxStatus.Exempt, index + 1));
        var order = Order.Place(Guid.NewGuid(), "2027-000001", new(Guid.NewGuid(), "Roy", Language.French), [.. sold], Now);
        if (!order.Total.IsZero)
            _ = order.PayAtCounter(PaymentWay.Cheque, "118", Now).Value;
        order.Complete(Now);
        return order;
    }
}
