using Loisirs.Attendance.Contracts.Mailings;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>Reminds families of each group that begins tomorrow, once the town's hour has come; hours that no host lived through are caught up
/// until the date begins. Any host may do it, twice is as once.</summary>
/// <remarks>P-312, C33. A date is reminded of once for each day that it has: moved to another, its families are told of the move at once and
/// reminded the day before the new one. Whoever registers after the hour, or is told of a move after it, has just read when and where: no reminder.</remarks>
[Needs(Right.Inside)]
internal sealed record RemindOfFirstDates : IProcess<Done>;

internal sealed class RemindOfFirstDatesHandler(AttendanceDb db, IMediator house, IOptions<AttendanceSettings> settings, TownZone zone, TimeProvider time)
    : IProcessHandler<RemindOfFirstDates, Done>
{
    public async Task<Result<Done>> Handle(RemindOfFirstDates process, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        foreach (var day in settings.Value.RemindsOfFirstDates ? (DateOnly[])[today, today.AddDays(1)] : [])
        {
            var due = (await house.Send(new FindFirstDates(day), stop)).Value.Where(first => settings.Value.RemindsOf(first, zone, time.GetUtcNow())).ToList();
            var reminded = due.Count == 0 ? [] : await db.Mailings.Where(known => known.Day == day).Select(known => known.Meeting).ToListAsync(stop);
            foreach (var first in due.Where(first => !reminded.Contains(first.Meeting)))
            {
                await house.Send(new RemindOfFirstDate(first), stop);
            }
        }

        return Done.Result;
    }
}

/// <summary>Begins to remind the families of one group of its first date, unless that was begun.</summary>
[Needs(Right.Inside)]
internal sealed record RemindOfFirstDate(FirstDate First) : ICommand<Done>;

internal sealed class RemindOfFirstDateHandler(AttendanceDb db, ITell tell, TimeProvider time) : ICommandHandler<RemindOfFirstDate, Done>
{
    public async Task<Result<Done>> Handle(RemindOfFirstDate command, CancellationToken stop)
    {
        var (first, now) = (command.First, time.GetUtcNow());
        if (now >= first.Start || await db.Mailings.AnyAsync(known => known.Meeting == first.Meeting && known.Day == first.Day, stop))
        {
            return Done.Result; // the other host was first: the database takes one for a date and its day
        }

        var families = await db.FamiliesIn(first.Group).OrderBy(family => family).Take(AttendanceDb.MostFamilies).ToListAsync(stop);
        var reminder = Mailing.Reminder(first, families, now);
        db.Add(reminder);
        tell.Tell(new MailingGoesOn(reminder.Id));
        return Done.Result;
    }
}
