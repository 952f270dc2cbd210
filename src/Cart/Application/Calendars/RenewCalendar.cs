using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Domain.Calendars;
using Loisirs.Kernel;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Calendars;

/// <summary>Makes the private address of a calendar, shown this once; the one that it had opens nothing any more.</summary>
/// <remarks>P-605. Refuses: house.not-found.</remarks>
/// <param name="Person">A member, or empty for the whole family.</param>
[Needs(Right.OwnFamily), InPerson]
internal sealed record RenewCalendar(Guid Person = default) : ICommand<CalendarAddress>;

/// <param name="Address">The whole address, to give to a calendar.</param>
internal sealed record CalendarAddress(Guid Person, string Address);

internal sealed class RenewCalendarHandler(CartDb db, IMediator house, ICaller caller, IOptions<TownSettings> town, TimeProvider time)
    : ICommandHandler<RenewCalendar, CalendarAddress>
{
    public async Task<Result<CalendarAddress>> Handle(RenewCalendar command, CancellationToken stop)
    {
        var family = await house.Send(new FindFamily(caller.Family), stop);
        if (family.IsRefused || !family.Value.HasCalendarOf(command.Person))
            return Refusal.NotFound;

        var now = time.GetUtcNow();
        await db.CalendarKeys.Where(key => key.Family == caller.Family && key.Person == command.Person && key.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.RevokedAt, now), stop);
        var token = SecretToken.Make();
        db.Add(CalendarKey.Of(token, caller.Family, command.Person, now));
        return new CalendarAddress(command.Person, $"{town.Value.PublicAddress.TrimEnd('/')}/calendriers/{token}.ics");
    }
}

internal static class CalendarsOfFamily
{
    /// <summary>The whole family's, or that of a member who is still there.</summary>
    public static bool HasCalendarOf(this FamilyView family, Guid person) =>
        person == Guid.Empty || family.Members.Any(member => member.Id == person);
}
