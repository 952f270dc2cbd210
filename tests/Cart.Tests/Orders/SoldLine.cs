using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Orders;

/// <summary>A line as it is sold, for the rules of an order that need no town.</summary>
internal static class SoldLine
{
    /// <param name="cents">Before taxes.</param>
    /// <param name="number">Its place in the order, from 1.</param>
    /// <param name="steps">How its price came to be; null: it is the tariff.</param>
    /// <param name="policy">What goes back; null: nothing by itself.</param>
    public static OrderLine Of(long cents, TaxStatus status = TaxStatus.Taxable, int number = 1, PriceSteps? steps = null, RefundPolicy? policy = null)
    {
        var price = LinePrice.Of(new(cents), status, new(2026, 11, 26));
        return new()
        {
            Id = Guid.NewGuid(),
            Number = number,
            Group = Guid.NewGuid(),
            Person = Guid.NewGuid(),
            FirstName = "Léa",
            LastName = "Roy",
            ActivityName = "Natation 3",
            GroupCode = "NAT-31",
            Schedule = "",
            Programme = "",
            Tariff = "tariff.resident",
            TaxStatus = status,
            Search = "",
            Steps = steps ?? PriceSteps.None,
            Policy = policy ?? RefundPolicy.Unknown,
            Price = price.Price,
            Gst = price.Gst,
            Qst = price.Qst,
            Total = price.Total,
        };
    }
}
