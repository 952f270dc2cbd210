using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Cash goes to the nearest five cents, on the final total with taxes; other ways are to the cent (T31).</summary>
internal static class CashRounding
{
    private const int Step = 5; // cents: there is no smaller coin

    /// <summary>Halves cannot happen: five is odd.</summary>
    public static Money Of(Money total) => new((total.Cents + (Step / 2)) / Step * Step);
}
