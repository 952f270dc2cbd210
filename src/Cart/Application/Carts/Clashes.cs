using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Finds the first date on which a person would be in two groups at once: told, never forbidden.</summary>
internal sealed class Clashes(TownZone zone)
{
    /// <summary>The clash of <paramref name="group"/> with the first of <paramref name="others"/> that meets at the same hour, or null.</summary>
    public Refusal? Find(GroupView group, IEnumerable<GroupView> others, string firstName)
    {
        foreach (var other in others.Where(other => other.Id != group.Id))
        {
            if (FirstOverlap(group, other) is { } meeting)
                return Say(firstName, other.ActivityName, zone.ToTown(meeting.Start), zone.ToTown(meeting.End));
        }

        return null;
    }

    private static Refusal Say(string firstName, string activity, TownTime start, TownTime end) =>
        new("cart.clash", firstName, activity, start.Day, start.Hour, end.Hour);

    private static MeetingView? FirstOverlap(GroupView group, GroupView other) => other.Meetings
        .Where(meeting => !meeting.IsCancelled)
        .FirstOrDefault(meeting => group.Meetings.Any(mine => !mine.IsCancelled && mine.Start < meeting.End && meeting.Start < mine.End));
}
