using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Kernel;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>One date of a group, in town time: it keeps its hour when the clocks change (C51).</summary>
internal sealed class Meeting
{
    /// <summary>How far from its date a meeting may go: beyond, the date was surely mistyped (P-705).</summary>
    public const int FarthestDays = 366;

    public required Guid Id { get; init; }

    public Guid GroupId { get; init; }

    public required DateOnly Day { get; set; }

    public required TimeOnly Starts { get; set; }

    /// <summary>At or before the start means the next day.</summary>
    public required TimeOnly Ends { get; set; }

    /// <summary>Where it takes place; null: at its group's venue.</summary>
    public Guid? VenueId { get; private set; }

    /// <summary>The last move, with what was laid out; null: it stands as it was laid out.</summary>
    public Move? Move { get; private set; }

    /// <summary>This one date does not take place.</summary>
    public Cancellation? Cancellation { get; private set; }

    /// <summary>Cancelled, and nothing makes up for it: the town gives its share of the price back.</summary>
    public bool GivesBack { get; private set; }

    /// <summary>UTC: whoever had registered by then gets its share back; null: nobody does.</summary>
    public DateTimeOffset? GivenBackAt => GivesBack ? Cancellation?.At : null;

    public bool Stands => Cancellation is null;

    public PlannedMeeting Planned => new(Day, Starts, Ends);

    /// <summary>As it was laid out.</summary>
    public PlannedMeeting LaidOut => Move is null ? Planned : new(Move.Day, Move.Starts, Move.Ends);

    /// <summary>UTC: the last move or the cancellation; null: neither.</summary>
    public DateTimeOffset? ChangedAt => Cancellation?.At ?? Move?.At;

    public DateTimeOffset StartsAt(TownZone zone) => Planned.StartsAt(zone);

    public DateTimeOffset EndsAt(TownZone zone) => Planned.EndsAt(zone);

    /// <summary>It takes place at that time, for some of it.</summary>
    public bool Meets(PlannedMeeting other, TownZone zone) => Stands && StartsAt(zone) < other.EndsAt(zone) && other.StartsAt(zone) < EndsAt(zone);

    /// <summary>Why it can be neither moved nor cancelled now: it is off already, or over; null when it can.</summary>
    public Refusal? WhyNotChange(DateTimeOffset now, TownZone zone) =>
        !Stands ? CatalogueRefusals.MeetingCancelled : EndsAt(zone) <= now ? CatalogueRefusals.MeetingOver : null;

    /// <summary>Takes place then and there from now on; what was laid out first is remembered.</summary>
    /// <param name="venue">Null: at its group's venue.</param>
    public Meeting MoveTo(PlannedMeeting to, Guid? venue, Guid by, DateTimeOffset at, string reason)
    {
        var laidOut = LaidOut;
        Move = new Move(by, at, reason, laidOut.Day, laidOut.Starts, laidOut.Ends);
        (Day, Starts, Ends, VenueId) = (to.Day, to.Starts, to.Ends, venue);
        return this;
    }

    public Meeting Cancel(Guid by, DateTimeOffset at, string reason, bool givesBack)
    {
        (Cancellation, GivesBack) = (new Cancellation(by, at, reason), givesBack);
        return this;
    }
}
