using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>Reads on what terms a registration can go to other groups now. The page shows it; the act reads it again in the transaction that takes the place.</summary>
internal sealed class TransferTerms(
    CartDb db, IMediator house, PricesOfFamily prices, ICaller caller, TownZone zone, TimeProvider time)
{
    /// <summary>Why this registration cannot change group at all, or null.</summary>
    /// <param name="isOffice">The office may, after a first session was given.</param>
    public async Task<Refusal?> WhyNot(Order order, OrderLine line, bool isOffice, CancellationToken stop)
    {
        if (line.Cancellation?.Cause == CancellationCause.Transferred)
            return TransferRefusals.Already;
        if ((order.WhyNotCancel(line) ?? order.WhyNotGiveBack(order.Refundable)) is { } why)
            return why;

        var group = await GroupOf(line, stop);
        return (line.IsTickets || group?.Kind != ActivityKind.Activity, order.HasAllOf(line), SinceSale(order, group)) switch
        {
            (true, _, _) => TransferRefusals.NotThisKind,
            (_, false, _) => TransferRefusals.NotAllPaid,
            (_, _, { IsOver: true }) => TransferRefusals.Over,
            (_, _, { Given: > 0 }) when !isOffice => TransferRefusals.Started,
            _ when order.BeingPaidOf(line) is { } part => TransferRefusals.PartBeingPaid(part.Number),
            _ when !isOffice && order.IsLateWith(line, zone.DateAt(time.GetUtcNow())) => TransferRefusals.PartLate,
            _ => null,
        };
    }

    /// <summary>The other groups of its activity that are on offer; at most 24.</summary>
    public async Task<IReadOnlyList<GroupView>> Others(OrderLine line, CancellationToken stop)
    {
        if (await GroupOf(line, stop) is not { } group)
            return [];
        var offered = await house.Send(
            new FindOfferedGroups(null, [], null, null, null, null, WithPlaces: false, 1, caller.Language) { Activity = group.Activity }, stop);
        return [.. offered.Value.Items.Where(other => other.Id != line.Group)];
    }

    /// <summary>The registration as it would be in those groups, for the same person, whom the waiting list may have offered a place of one.</summary>
    /// <param name="language">Of what is written down; null: the family's.</param>
    /// <param name="withOffers">Places that the waiting list offered to that person are looked for.</param>
    public async Task<TransferDraft> Draft(
        Order order, OrderLine line, IReadOnlyList<Guid> groups, Language? language, CancellationToken stop, bool withOffers = true)
    {
        var now = time.GetUtcNow();
        var contents = await CartContents.Read(house, order.Family, groups, language, zone.DateAt(now), stop);
        var wanted = groups.Select(group =>
        {
            var one = CartLine.Of(group, line.Person, Money.Zero, now);
            one.Answered(line.Answers);
            return one;
        }).ToList();
        var rules = await prices.InPlaceOf(line, contents, stop);
        var draft = new TransferDraft(contents, wanted, rules, await WorthOf(order, line, rules.Rules, stop));
        return withOffers ? draft.Taking(await Offers(line, groups, stop)) : draft;
    }

    /// <summary>The places of those groups that the waiting list offers to that person now: the entry, by group.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> Offers(OrderLine line, IReadOnlyList<Guid> groups, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return await db.OpenEntries.AsNoTracking()
            .Where(entry => entry.Person == line.Person && groups.Contains(entry.Group) && entry.OfferedAt != null && entry.OfferedUntil > now)
            .ToDictionaryAsync(entry => entry.Group, entry => entry.Id, stop);
    }

    /// <summary>What the money of the line is worth towards another group, by the rules of its programme.</summary>
    public async Task<Money> WorthOf(Order order, OrderLine line, CancellationToken stop)
    {
        var rules = await db.RulesOf([line.ProgrammeId], stop);
        return await WorthOf(order, line, rules, stop);
    }

    private async Task<Money> WorthOf(Order order, OrderLine line, IReadOnlyDictionary<Guid, PriceRules> rules, CancellationToken stop) =>
        order.WorthOf(line, order.CourseOf(line, Starts(await GroupOf(line, stop)), time.GetUtcNow()), rules.GetValueOrDefault(line.ProgrammeId, PriceRules.None).ProratesLateStart);

    private async Task<GroupView?> GroupOf(OrderLine line, CancellationToken stop) =>
        (await house.Send(new FindGroups([line.Group], caller.Language), stop)).Value.SingleOrDefault();

    /// <summary>How far it has come of the sessions that were left when it was sold, whatever was paid for; a date that the town cancelled alone is none of them.</summary>
    private Course SinceSale(Order order, GroupView? group) => Course.At(Starts(group).Where(start => start > order.PlacedAt), time.GetUtcNow());

    private static IEnumerable<DateTimeOffset> Starts(GroupView? group) =>
        group?.Meetings.Where(meeting => !meeting.IsCancelled).Select(meeting => meeting.Start) ?? [];
}

/// <summary>A registration as it would be in other groups, before it is known whether there is room.</summary>
/// <param name="Worth">What the money of its line is worth.</param>
internal sealed record TransferDraft(CartContents Contents, IReadOnlyList<CartLine> Lines, CartPrices Prices, Money Worth)
{
    /// <summary>What is asked of the catalogue; none when the person is no longer of the family.</summary>
    public IReadOnlyList<Wish> Wishes => Contents.Wishes([.. Lines]);

    /// <summary>The same, taking what the waiting list offers.</summary>
    public TransferDraft Taking(IReadOnlyDictionary<Guid, Guid> offers)
    {
        foreach (var line in Lines.Where(line => offers.ContainsKey(line.Group)))
            line.TakesOffer(offers[line.Group]);
        return this;
    }

    /// <summary>What it comes to in each group, priced alone.</summary>
    public IReadOnlyList<TransferQuote> Quotes(Order order, OrderLine from, IReadOnlyList<Answer> answers) => [.. Lines.SelectMany(line =>
        Contents.Price([line], [.. answers.Where(answer => answer.Group == line.Group)], Prices)).Select(priced => new TransferQuote(
            priced, Worth, order.SumsOf(from, Worth, priced.Price.Total, ToDefer.Course(priced.Group, priced.Price.Total, Contents.Today), Contents.Today)))];
}

/// <summary>What it comes to when a registration goes to one group.</summary>
/// <param name="Worth">Of the line that it has, taxes in: what was paid for it, and what is still to be paid of it in parts.</param>
/// <param name="Sums">How that pays for the other group.</param>
internal sealed record TransferQuote(PricedLine To, Money Worth, TransferSums Sums)
{
    /// <summary>Why it cannot be; null when it can.</summary>
    public Refusal? Why => To.Lost;

    public Money Total => To.Price.Total;

    /// <summary>What is to be paid at once.</summary>
    public Money Due => Sums.Due;

    /// <summary>What goes back.</summary>
    public Money Back => Sums.Back;

    /// <summary>Of what it is worth, what was paid.</summary>
    public Money Paid => Worth - Sums.Open;

    /// <summary>Parts were open: nothing is asked today.</summary>
    public bool IsInParts => !Sums.Open.IsZero;

    public TransferDifference Difference => new(Sums.Difference, IsInParts, Back);
}
