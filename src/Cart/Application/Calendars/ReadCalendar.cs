using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Calendars;

/// <summary>The calendar of a private address, for phones that subscribed to it: the dates of the last two months and all to come.</summary>
/// <remarks>P-605. What is cancelled stays a month and says so, then it leaves; one date that the town cancelled stays as long as those that
/// took place. The same dates give the same bytes.
/// Refuses: house.not-found, for a wrong address as for a revoked one.</remarks>
[Needs(Right.Anyone)]
internal sealed record ReadCalendar(string Token) : IQuery<CalendarFeed>;

internal sealed record CalendarFeed(byte[] File);

internal sealed class ReadCalendarHandler(CartDb db, IMediator house, FamilyRegistrations registrations, WordsIn wordsIn, TownZone zone, TimeProvider time)
    : IQueryHandler<ReadCalendar, CalendarFeed>
{
    private static readonly TimeSpan Past = TimeSpan.FromDays(60);
    private static readonly TimeSpan SaidCancelled = TimeSpan.FromDays(30);
    private static readonly TimeSpan ReadAgain = TimeSpan.FromHours(6);

    public async Task<Result<CalendarFeed>> Handle(ReadCalendar query, CancellationToken stop)
    {
        var hash = SecretToken.HashOf(query.Token);
        if (await db.CalendarKeys.AsNoTracking().SingleOrDefaultAsync(key => key.Hash == hash && key.RevokedAt == null, stop) is not { } key)
            return Refusal.NotFound;
        var family = await house.Send(new FindFamily(key.Family), stop);
        if (family.IsRefused || !family.Value.HasCalendarOf(key.Person))
            return Refusal.NotFound;

        var (words, now) = (wordsIn.The(family.Value.Language), time.GetUtcNow());
        var known = (await registrations.Read(key.Family, family.Value.Language, stop))
            .Where(registration => (key.Person == Guid.Empty || registration.Person == key.Person) && IsSaid(registration, now)).ToList();
        var entries = known.SelectMany(registration => registration.Group.Meetings.Where(meeting => meeting.End > now - Past)
            .Select(meeting => DateInCalendar.Of(registration, meeting, words))).OrderBy(entry => entry.Start).ThenBy(entry => entry.Id);
        var name = key.Person == Guid.Empty
            ? words["calendars.of-all"]
            : words["calendars.of", family.Value.Members.First(member => member.Id == key.Person).FirstName];
        return new CalendarFeed(CalendarFile.Write(name, entries, known.Select(LastNews).Append(key.MadeAt).Max(), zone, ReadAgain));
    }

    private static bool IsSaid(Registration known, DateTimeOffset now) => known.CancelledAt is not { } at || at > now - SaidCancelled;

    /// <summary>Of the registration or of one of its dates: who holds an older file sees that this one was written later.</summary>
    private static DateTimeOffset LastNews(Registration known) =>
        known.Group.Meetings.Select(meeting => meeting.ChangedAt).Append(known.CancelledAt ?? known.At).Max()!.Value;
}
