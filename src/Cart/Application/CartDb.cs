using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Calendars;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Cart.Domain.Documents;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class CartDb(DbContextOptions options) : ModuleDb(options, "cart")
{
    private const int MostPlaces = 120;

    private static readonly Question<CartDb, Guid, FamilyCart?> CartOfFamily = new((db, family, stop) =>
        db.Carts.Include(cart => cart.Lines.OrderBy(line => line.Id)).SingleOrDefault(cart => cart.Family == family));

    private static readonly Question<CartDb, Guid, Order?> OrderBeingPaid = new((db, family, stop) =>
        db.Orders.SingleOrDefault(order => order.Family == family && order.State == OrderState.Paying));

    private static readonly ListQuestion<CartDb, Guid[], int, PaidPlace> PlacesOfPeople = new((db, people, most) =>
        db.Orders.Where(order => order.State == OrderState.Paid)
            .SelectMany(order => order.Lines.Where(line => line.LostAt == null && line.Cancellation == null && people.Contains(line.Person)))
            .Select(line => new PaidPlace(line.Person, line.Group)).Distinct().Take(most));

    private static readonly ListQuestion<CartDb, Guid[], int, ProgrammePrices> PricesOfProgrammes = new((db, programmes, most) =>
        db.ProgrammePrices.AsNoTracking().Where(known => programmes.Contains(known.Programme))
            .OrderBy(known => known.Programme).Take(most));

    public DbSet<FamilyCart> Carts => Set<FamilyCart>();

    public DbSet<CartLine> Lines => Set<CartLine>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderLine> OrderLines => Set<OrderLine>();

    public DbSet<OrderDocument> Documents => Set<OrderDocument>();

    public DbSet<DocumentCounter> DocumentCounters => Set<DocumentCounter>();

    public DbSet<CalendarKey> CalendarKeys => Set<CalendarKey>();

    public DbSet<Attempt> Attempts => Set<Attempt>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<RefundProposal> RefundProposals => Set<RefundProposal>();

    public DbSet<WaitingEntry> Waiting => Set<WaitingEntry>();

    public DbSet<ProgrammePrices> ProgrammePrices => Set<ProgrammePrices>();

    public DbSet<PromoCode> PromoCodes => Set<PromoCode>();

    public DbSet<GatewayDay> GatewayDays => Set<GatewayDay>();

    public DbSet<Difference> Differences => Set<Difference>();

    public DbSet<DayClosing> Closings => Set<DayClosing>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    public DbSet<CodeUse> CodeUses => Set<CodeUse>();

    public DbSet<PaymentPlan> PaymentPlans => Set<PaymentPlan>();

    public DbSet<ActivityPlan> ActivityPlans => Set<ActivityPlan>();

    public DbSet<Purse> Purses => Set<Purse>();

    public DbSet<Movement> Movements => Set<Movement>();

    /// <summary>What moved in and out of the family's credit.</summary>
    public IQueryable<Movement> CreditMovements(Guid family) =>
        Movements.Where(moved => Purses.Where(purse => purse.Kind == PurseKind.Credit && purse.Family == family).Select(purse => purse.Id).Contains(moved.Purse));

    /// <summary>Of the waiting lists: those who wait or are offered a place.</summary>
    public IQueryable<WaitingEntry> OpenEntries => Waiting.Where(entry => entry.EndedAt == null);

    /// <summary>Those that a manager has not decided.</summary>
    public IQueryable<RefundProposal> WaitingProposals => RefundProposals.Where(proposal => proposal.DecidedAt == null);

    /// <summary>Those that the office still has to answer at the provider, or to decide.</summary>
    public IQueryable<Dispute> WaitingDisputes => Disputes.Where(dispute => dispute.ClosedAt == null || (dispute.Outcome == DisputeOutcome.Lost && dispute.DecidedAt == null));

    /// <summary>Orders with all that belongs to them.</summary>
    public IQueryable<Order> WholeOrders => ShownOrders.Include(order => order.Attempts.OrderBy(attempt => attempt.Number))
        .Include(order => order.Disputes.OrderBy(dispute => dispute.Id));

    /// <summary>The same as they are read: without the gateway's pages and disputes.</summary>
    public IQueryable<Order> ShownOrders => Orders
        .Include(order => order.Lines.OrderBy(line => line.Number))
        .Include(order => order.Payments.OrderBy(payment => payment.Id)).Include(order => order.Refunds.OrderBy(refund => refund.Id))
        .Include(order => order.Instalments.OrderBy(part => part.Number))
        .AsSplitQuery();

    /// <summary>The family's cart, or null before its first line.</summary>
    public Task<FamilyCart?> CartOf(Guid family, CancellationToken stop) => CartOfFamily.Ask(this, family, stop);

    /// <summary>The same, to change it: the next who changes the family's cart or orders waits until this command ends.</summary>
    public async Task<FamilyCart?> TakeCart(Guid family, CancellationToken stop)
    {
        await Lock(family, stop);
        return await CartOf(family, stop);
    }

    /// <summary>A whole order, to change it: the next who changes the family's cart or orders waits until this command ends.</summary>
    public async Task<Order> TakeOrder(Guid id, CancellationToken stop)
    {
        await Lock(await Orders.Where(order => order.Id == id).Select(order => order.Family).SingleAsync(stop), stop);
        var taken = await WholeOrders.SingleAsync(order => order.Id == id, stop);
        taken.Book();
        return await KnowingDisputes(taken, stop);
    }

    /// <summary>The order that a line is of.</summary>
    public Task<Guid> OrderOf(Guid line, CancellationToken stop) => Orders
        .SelectMany(order => order.Lines, (order, sold) => new { order.Id, Line = sold.Id }).Where(sold => sold.Line == line).Select(sold => sold.Id).SingleAsync(stop);

    /// <summary>The order, which knows of disputes of what was carried over to it too.</summary>
    public async Task<Order> KnowingDisputes(Order order, CancellationToken stop)
    {
        var charges = order.Payments.Select(payment => payment.CarriedCharge).OfType<string>().ToArray();
        return charges.Length == 0 ? order : order.KnowsOf(await Disputes.AsNoTracking().Where(dispute => charges.Contains(dispute.Charge)).ToListAsync(stop));
    }

    /// <summary>The order that the family is paying, or null: there is never more than one (P-205).</summary>
    public Task<Order?> OpenOrderOf(Guid family, CancellationToken stop) => OrderBeingPaid.Ask(this, family, stop);

    /// <summary>Those groups that these people have a place in by a paid order of ours.</summary>
    public async Task<IReadOnlyList<PaidPlace>> PlacesPaidFor(IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        await PlacesOfPeople.Ask(this, [.. people], MostPlaces, stop);

    /// <summary>What decides the prices of these programmes, for those where somebody decided anything.</summary>
    public async Task<IReadOnlyDictionary<Guid, PriceRules>> RulesOf(IEnumerable<Guid> programmes, CancellationToken stop)
    {
        var asked = programmes.Distinct().ToArray();
        return (await PricesOfProgrammes.Ask(this, asked, asked.Length, stop)).ToDictionary(known => known.Programme, known => known.Rules);
    }

    /// <summary>The families that paid for somebody, or for tickets, in a group, and were not cancelled.</summary>
    public Task<List<Guid>> FamiliesIn(Guid group, CancellationToken stop) => Orders
        .Where(order => order.State == OrderState.Paid)
        .SelectMany(order => order.Lines.Where(line => line.Group == group && line.LostAt == null && line.Cancellation == null), (order, _) => order.Family)
        .Distinct().ToListAsync(stop);

    /// <summary>From 1, among those of its group who wait without an offer.</summary>
    public async Task<int> RankOf(WaitingEntry entry, CancellationToken stop) => 1 + await OpenEntries.CountAsync(
        other => other.Group == entry.Group && other.OfferedAt == null && other.Position < entry.Position, stop);

    /// <summary>The next number of an order in that year: rising, never given twice; one that was not used leaves a hole.</summary>
    public async Task<string> NextOrderNumber(int year, CancellationToken stop) =>
        FormattableString.Invariant($"{year:0000}-{await NextNumber(stop):000000}");

    protected abstract Task<long> NextNumber(CancellationToken stop);

    /// <summary>One row is the family's lock: news from all sides come one after the other, and none has to begin again.</summary>
    private Task<int> Lock(Guid family, CancellationToken stop) => Carts.Where(cart => cart.Family == family)
        .ExecuteUpdateAsync(set => set.SetProperty(cart => cart.Version, cart => cart.Version + 1), stop);
}
