using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Calendars;

/// <summary>The private calendars of the caller's family: the whole family's first, then one for each member; which have an address, since
/// when. The addresses themselves are not kept.</summary>
[Needs(Right.OwnFamily), InPerson]
internal sealed record ShowCalendars : IQuery<IReadOnlyList<FamilyCalendar>>;

/// <param name="Person">The member, or empty for the whole family.</param>
/// <param name="FirstName">Empty for the whole family.</param>
/// <param name="MadeAt">When its address was made; null: it has none.</param>
internal sealed record FamilyCalendar(Guid Person, string FirstName, DateTimeOffset? MadeAt)
{
    public bool IsOfAll => Person == Guid.Empty;
}

internal sealed class ShowCalendarsHandler(CartDb db, IMediator house, ICaller caller) : IQueryHandler<ShowCalendars, IReadOnlyList<FamilyCalendar>>
{
    public async Task<Result<IReadOnlyList<FamilyCalendar>>> Handle(ShowCalendars query, CancellationToken stop)
    {
        var family = await house.Send(new FindFamily(caller.Family), stop);
        if (family.IsRefused)
            return family.Refusal;

        var made = await db.CalendarKeys.AsNoTracking().Where(key => key.Family == caller.Family && key.RevokedAt == null)
            .ToDictionaryAsync(key => key.Person, key => key.MadeAt, stop);
        return family.Value.Members.Select(member => (member.Id, member.FirstName)).Prepend((Guid.Empty, ""))
            .Select(of => new FamilyCalendar(of.Item1, of.Item2, made.TryGetValue(of.Item1, out var at) ? at : null)).ToList();
    }
}
