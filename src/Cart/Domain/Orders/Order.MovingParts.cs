using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>A registration that goes to another group while some of it is still to be paid: what was paid for it goes along, and so does what is to come.</summary>
internal sealed partial class Order
{
    /// <summary>What of a line is still to be paid, part by part: its share of the open parts that it is paid in, by what each line that is paid in them counts for.</summary>
    /// <remarks>Never more than the line; all shares of a part are the part.</remarks>
    public IReadOnlyList<OpenShare> OpenOf(OrderLine line)
    {
        var open = LaterOf(line).Where(part => !part.Owed.IsZero).OrderBy(part => part.Number).ToList();
        var together = _lines.Where(other => OwnCourseOf(other) == OwnCourseOf(line)).ToList();
        if (open.Count == 0 || KeptOf(line).IsZero)
            return [];

        var share = Shares.Of(Money.Sum(open.Select(part => part.Owed)).Cents, [.. together.Select(other => KeptOf(other).Cents)])[together.IndexOf(line)];
        return Spread(new(share), [.. open.Select(part => new OpenShare(part, part.Owed))]);
    }

    /// <summary>Of what a line is worth towards another group, what is still to be paid: its open parts, unless it is worth less than they are.</summary>
    public IReadOnlyList<OpenShare> MovesOf(OrderLine line, Money worth) =>
        OpenOf(line) is { Count: > 0 } open ? Spread(Money.Least(worth, open.Sum()), open) : [];

    /// <summary>How a line pays for another group. While parts of it are open nothing is asked today: a dearer group's difference is spread over them in proportion,
    /// a cheaper one's is taken off them in proportion, and only what is left of it goes back. Without open parts it is paid, or goes back, at once.</summary>
    /// <param name="worth">What the line is worth, its open parts in it.</param>
    /// <param name="total">What the other group costs.</param>
    /// <param name="to">The other group as a partner's course: what is to come of such a line goes by its dates.</param>
    /// <param name="today">In town.</param>
    public TransferSums SumsOf(OrderLine line, Money worth, Money total, PartnerCourse to, DateOnly today)
    {
        var moves = MovesOf(line, worth);
        var open = moves.Sum();
        var more = DueBeside(worth - open, total - open);
        if (moves.Count == 0)
            return new(total - more, Floor(worth - total), more, Money.Zero, []);

        var later = Floor(open + (worth > total ? total - worth : more));
        var days = OwnCourseOf(line) is null ? SameDays(moves, later) : OwnDays(moves.Count, later, to.Plan(today));
        return new(total - later, Floor(worth - open - (total - later)), Money.Zero, open, Numbered(total - later, today, days));
    }

    /// <summary>The first part that the line has a share of and that somebody is paying by card now; null: none.</summary>
    public Instalment? BeingPaidOf(OrderLine line) =>
        OpenOf(line).Select(share => share.Part).FirstOrDefault(part => _attempts.Exists(attempt => attempt.IsOpen && attempt.Instalment == part.Number));

    /// <summary>A part that the line has a share of is late.</summary>
    /// <param name="today">In town.</param>
    public bool IsLateWith(OrderLine line, DateOnly today) => OpenOf(line).Any(share => share.Part.StateOn(today) == InstalmentState.Late);

    /// <summary>The group whose own parts a line is paid in; null: it is paid in those of no course alone.</summary>
    private Guid? OwnCourseOf(OrderLine line) => Later.Any(part => part.Course == line.Group) ? line.Group : null;

    /// <summary>What of a line was not taken back: what the family pays for it.</summary>
    private static Money KeptOf(OrderLine line) => line.LostAt is null ? line.Total - line.DatesBack - (line.Cancellation?.Back ?? Money.Zero) : Money.Zero;

    /// <summary>The days that were agreed on, or granted since.</summary>
    private static List<PlannedPart> SameDays(IReadOnlyList<OpenShare> moves, Money later) =>
        [.. Spread(later, moves).OrderBy(share => share.Part.Until).Select(share => new PlannedPart(0, share.Amount, share.Part.Until))];

    /// <summary>A partner's course is paid on its own days, about equally: as many parts as are open, the last ones. What is due as it has begun may be paid from today on.</summary>
    private static List<PlannedPart> OwnDays(int open, Money later, IReadOnlyList<PlannedPart> plan)
    {
        var days = plan.Skip(Math.Max(0, plan.Count - open)).ToList();
        var shares = Shares.Of(later.Cents, [.. days.Select(_ => 1L)]);
        return [.. days.Zip(shares, (day, share) => day with { Amount = new(share), IsAtOnce = false }).Where(part => !part.Amount.IsZero)];
    }

    /// <summary>With what is carried over, which is the first part.</summary>
    private static List<PlannedPart> Numbered(Money carried, DateOnly today, List<PlannedPart> later) => later.Count == 0
        ? []
        : [.. (carried.IsZero ? later : later.Prepend(new PlannedPart(0, carried, today) { IsAtOnce = true })).Select((part, index) => part with { Number = index + 1 })];

    private static List<OpenShare> Spread(Money sum, IReadOnlyList<OpenShare> over) =>
        [.. over.Zip(Shares.Of(sum.Cents, [.. over.Select(share => share.Amount.Cents)]), (share, cents) => share with { Amount = new(cents) }).Where(share => !share.Amount.IsZero)];
}

/// <summary>So much of an open part.</summary>
internal sealed record OpenShare(Instalment Part, Money Amount);

/// <summary>What several open parts come to.</summary>
internal static class OpenShares
{
    public static Money Sum(this IReadOnlyList<OpenShare> shares) => Money.Sum(shares.Select(share => share.Amount));
}

/// <summary>How a registration pays for another group.</summary>
/// <param name="Carried">Of what was paid for it, what pays for the other group.</param>
/// <param name="Back">What goes back as it came.</param>
/// <param name="Due">What is to be paid at once.</param>
/// <param name="Open">What was still to be paid of it.</param>
/// <param name="Parts">The parts of the order that takes its place, what is carried over the first one; empty: nothing is to come.</param>
internal sealed record TransferSums(Money Carried, Money Back, Money Due, Money Open, IReadOnlyList<PlannedPart> Parts)
{
    /// <summary>What is still to be paid of the other group, on its days.</summary>
    public IEnumerable<PlannedPart> Later => Parts.Where(part => !part.IsAtOnce);

    public Money ToCome => Money.Sum(Later.Select(part => part.Amount));

    /// <summary>What the other group costs more, or, below zero, less.</summary>
    public long Difference => Due.Cents - Back.Cents + ToCome.Cents - Open.Cents;
}
