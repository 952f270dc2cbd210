using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>What a programme asks of whoever registers late: a fee of its own for each registration, that no discount lowers.</summary>
/// <param name="Amount">Before taxes, above zero.</param>
/// <param name="Since">As the town's clocks show it: whoever holds a place from that instant on pays it (W16, W17).</param>
internal sealed record LateFee(Money Amount, TownTime Since)
{
    /// <summary>The instant from which it is asked, UTC.</summary>
    public DateTimeOffset Begins(TownZone zone) => zone.ToInstant(Since);

    /// <summary>What is asked of a place that is taken at that instant; nothing before.</summary>
    public Money At(DateTimeOffset taken, TownZone zone) => taken >= Begins(zone) ? Amount : Money.Zero;
}
