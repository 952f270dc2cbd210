using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Orders;

/// <summary>A line as it is sold, for the rules of an order that need no town.</summary>
internal static class SoldLine
{
    /// <param name="cents">Before taxes.</param>
    /// <param name="number">Its place in the order, from 1.</param>
    public static OrderLine Of(long cents, TaxStatus status = TaxStatus.Taxable, int number = 1)
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
            Price = price.Price,
            Gst = price.Gst,
            Qst = price.Qst,
            Total = price.Total,
        };
    }
}
