using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Calendars;

/// <summary>The address of a calendar opens nothing any more, and none takes its place. Twice does the same as once.</summary>
/// <param name="Person">A member, or empty for the whole family.</param>
[Needs(Right.OwnFamily), InPerson]
internal sealed record EndCalendar(Guid Person = default) : ICommand<Done>;

internal sealed class EndCalendarHandler(CartDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndCalendar, Done>
{
    public async Task<Result<Done>> Handle(EndCalendar command, CancellationToken stop)
    {
        var known = await db.CalendarKeys
            .SingleOrDefaultAsync(key => key.Family == caller.Family && key.Person == command.Person && key.RevokedAt == null, stop);
        known?.Revoke(time.GetUtcNow());
        return Done.Result;
    }
}
