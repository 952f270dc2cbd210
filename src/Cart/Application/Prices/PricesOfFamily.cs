using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Prices;

/// <summary>Reads what decides a family's prices now. The page shows it; the checkout reads it again in the transaction that holds the places.</summary>
internal sealed class PricesOfFamily(CartDb db, TownZone zone, TimeProvider time)
{
    private const int MostEarlier = 600;

    /// <summary>Of one line in the place of another: what the family has beside that one decides.</summary>
    public async Task<CartPrices> InPlaceOf(OrderLine replaced, CartContents contents, CancellationToken stop) =>
        await For(new FamilyCart(), contents, stop, replaced.Id) with { Replaced = replaced };

    /// <param name="except">A line of an order that does not count; null: all do.</param>
    public async Task<CartPrices> For(FamilyCart cart, CartContents contents, CancellationToken stop, Guid? except = null)
    {
        var rules = await db.RulesOf(contents.Groups.Values.Select(group => group.ProgrammeId), stop);
        var looking = rules.Where(known => known.Value.LookBack).Select(known => known.Key).ToList();
        var earlier = looking.Count == 0 ? [] : await Earlier(contents.Family.Id, looking, except, stop);
        var ages = contents.Family.Members.Select(member => Age.YearsOn(member.BirthDate, contents.Today)).ToList();
        var size = new FamilySize(ages.Count(age => !CartPrices.IsAdult(age)), ages.Count);
        var offers = rules.Values.Any(known => known.LateFee is not null) ? await Offers(cart, stop) : [];
        return cart.Code is { } id && await db.PromoCodes.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, stop) is { } code
            ? new(rules, earlier, size, code, code.WhyNot(contents.Today, await UsesOf(code, contents.Family.Id, stop)), time.GetUtcNow()) { Zone = zone, Offers = offers }
            : new(rules, earlier, size, null, null, time.GetUtcNow()) { Zone = zone, Offers = offers };
    }

    /// <summary>A place that the list keeps has the terms of the day on which it was offered.</summary>
    private async Task<Dictionary<Guid, DateTimeOffset>> Offers(FamilyCart cart, CancellationToken stop)
    {
        var kept = cart.Lines.Select(line => line.Offer).OfType<Guid>().ToArray();
        return kept.Length == 0 ? [] : await db.Waiting.AsNoTracking().Where(entry => kept.Contains(entry.Id) && entry.OfferedAt != null && entry.OfferedUntil > time.GetUtcNow())
            .ToDictionaryAsync(entry => entry.Id, entry => entry.OfferedAt!.Value, stop);
    }

    /// <summary>How often the family has the code now.</summary>
    public Task<int> UsesOf(PromoCode code, Guid family, CancellationToken stop) =>
        code.MostPerFamily is null ? Task.FromResult(0) : db.CodeUses.CountAsync(use => use.Code == code.Id && use.Family == family && use.GivenBackAt == null, stop);

    /// <summary>Paid, or being paid: cancelled and lost lines no longer count, and reopen nobody's price.</summary>
    private async Task<List<EarlierLine>> Earlier(Guid family, List<Guid> programmes, Guid? except, CancellationToken stop)
    {
        var lines = await db.Orders.AsNoTracking()
            .Where(order => order.Family == family && (order.State == OrderState.Paid || order.State == OrderState.Paying || order.State == OrderState.Stuck))
            .SelectMany(order => order.Lines, (order, line) => new { order.PlacedAt, Line = line })
            .Where(sold => programmes.Contains(sold.Line.ProgrammeId) && sold.Line.Tickets == 0 && sold.Line.Id != except && sold.Line.LostAt == null && sold.Line.Cancellation == null)
            .OrderBy(sold => sold.PlacedAt).Take(MostEarlier)
            .Select(sold => new { sold.PlacedAt, sold.Line.Person, sold.Line.ProgrammeId, sold.Line.Price, sold.Line.FeePrice, sold.Line.Age, sold.Line.Steps })
            .ToListAsync(stop);
        return [.. lines.OrderBy(line => line.PlacedAt).ThenBy(line => line.Steps.Rank)
            .Select(line => new EarlierLine(line.Person, line.ProgrammeId, line.Price - line.FeePrice, CartPrices.IsAdult(line.Age)))];
    }
}
