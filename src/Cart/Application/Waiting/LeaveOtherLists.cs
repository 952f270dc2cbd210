using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Somebody has a place for good: the lists of the other groups that suited as well are left. A second reading finds them left.</summary>
[Reader("cart.leave-other-lists")]
internal sealed class LeaveOtherLists(CartDb db, WaitingList list) : IReader<CartCheckedOut>
{
    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var taken = notification.Lines.Select(line => (line.Group, line.Person)).ToHashSet();
        var people = taken.Select(line => line.Person).Distinct().ToArray();
        var entries = await db.Waiting.Where(entry => entry.Choice != null && people.Contains(entry.Person)).ToListAsync(cancellationToken);
        var choices = entries.Where(entry => taken.Contains((entry.Group, entry.Person))).Select(entry => (entry.Choice, entry.Person)).ToHashSet();
        foreach (var entry in entries.Where(entry => entry.EndedAt is null).OrderBy(entry => entry.Group).ToList())
        {
            if (choices.Contains((entry.Choice, entry.Person)) && !taken.Contains((entry.Group, entry.Person)))
            {
                await list.End(entry, WaitingEnd.Elsewhere, cancellationToken);
            }
        }
    }
}
