using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Schedules;

/// <summary>What a family is registered in, for its schedule, its calendars and its first page: one entry for each person in each group,
/// and one for all tickets of a show, whatever their price classes.</summary>
internal sealed class FamilyRegistrations(CartDb db, IMediator house)
{
    /// <summary>As many groups as the catalogue answers at once; the newest registrations come first.</summary>
    private const int Most = 200;

    private static readonly ListQuestion<CartDb, Guid, int, Sold> LinesOf = new((db, family, most) => db.Orders.AsNoTracking()
        .Where(order => order.Family == family && order.State == OrderState.Paid)
        .SelectMany(order => order.Lines.Where(line => line.LostAt == null), (order, line) => new { line, order.PaidAt })
        .OrderByDescending(sold => sold.line.Id).Take(most)
        .Select(sold => new Sold(
            sold.line.Group, sold.line.Tickets > 0 ? sold.line.Group : sold.line.Person, sold.line.Tickets > 0 ? "" : sold.line.FirstName, sold.PaidAt!.Value,
            (DateTimeOffset?)sold.line.Cancellation!.At, (CancellationCause?)sold.line.Cancellation!.Cause)));

    public async Task<IReadOnlyList<Registration>> Read(Guid family, Language language, CancellationToken stop)
    {
        var lines = await LinesOf.Ask(db, family, Most, stop);
        var groups = (await house.Send(new FindGroups([.. lines.Select(line => line.Group).Distinct()], language), stop)).Value
            .ToDictionary(group => group.Id);
        return [.. lines.Where(line => groups.ContainsKey(line.Group)).GroupBy(line => (line.Person, line.Group))
            .Select(same => Of([.. same], groups[same.Key.Group]))];
    }

    /// <summary>Who was registered again after a cancellation is registered; each change makes the sequence rise.</summary>
    private static Registration Of(IReadOnlyList<Sold> lines, GroupView group)
    {
        var cancelled = lines.Count(line => line.CancelledAt is not null);
        var line = lines.FirstOrDefault(line => line.CancelledAt is null) ?? lines.MaxBy(line => line.CancelledAt)!;
        return new(
            line.Person, line.FirstName, group, line.At, line.CancelledAt, line.Cause,
            group.Revision + (2 * cancelled) - (line.CancelledAt is null ? 0 : 1));
    }

    private sealed record Sold(Guid Group, Guid Person, string FirstName, DateTimeOffset At, DateTimeOffset? CancelledAt, CancellationCause? Cause);
}

/// <summary>A person in a group.</summary>
/// <param name="Person">Of tickets, which bear no name, their group.</param>
/// <param name="FirstName">As it was sold; empty for tickets.</param>
/// <param name="At">When the order was complete.</param>
/// <param name="CancelledAt">Null while it stands.</param>
/// <param name="Sequence">Raised by each change of the registration or of its group.</param>
internal sealed record Registration(
    Guid Person, string FirstName, GroupView Group, DateTimeOffset At, DateTimeOffset? CancelledAt, CancellationCause? Cause, int Sequence)
{
    public bool IsTickets => Person == Group.Id;

    public bool Stands => CancelledAt is null;

    /// <summary>The town cancelled the group: its dates are shown struck out. What the family or the office cancelled is no longer shown.</summary>
    public bool IsOfCancelledGroup => Cause == CancellationCause.GroupCancelled;

    public bool IsOff(MeetingView meeting) => !Stands || meeting.IsCancelled;
}
