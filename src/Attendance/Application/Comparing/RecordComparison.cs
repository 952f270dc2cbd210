using Loisirs.Attendance.Domain.Comparing;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Comparing;

/// <summary>Keeps where registrations differ: what is new from now on, what was there is the same, what was not found again is gone.</summary>
/// <param name="Found">At most <see cref="Most"/> are kept.</param>
[Needs(Right.Inside)]
internal sealed record RecordComparison(IReadOnlyList<Found> Found, int Groups) : ICommand<Done>
{
    public const int Most = 1000;
}

internal sealed class RecordComparisonHandler(AttendanceDb db, TimeProvider time) : ICommandHandler<RecordComparison, Done>
{
    public async Task<Result<Done>> Handle(RecordComparison command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var isNotTheFirst = await db.LastComparisons.ExecuteUpdateAsync( // its lock: two hosts find the same, and keep it once
            set => set.SetProperty(last => last.At, now).SetProperty(last => last.Groups, command.Groups), stop) > 0;
        if (!isNotTheFirst)
        {
            db.Add(new LastComparison { At = now, Groups = command.Groups });
        }

        var found = command.Found.Take(RecordComparison.Most).ToHashSet();
        var known = await db.Differences.Where(difference => difference.GoneAt == null).ToListAsync(stop);
        known.FindAll(difference => !found.Contains(difference.AsFound)).ForEach(difference => difference.IsGone(now));
        db.AddRange(found.Except(known.Select(difference => difference.AsFound)).Select(one => Difference.Of(one, now)));
        return Done.Result;
    }
}
