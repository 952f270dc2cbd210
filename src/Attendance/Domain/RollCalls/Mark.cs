namespace Loisirs.Attendance.Domain.RollCalls;

/// <summary>One act of a roll call: somebody said that a person is there, is not, or that this was a mistake.</summary>
/// <remarks>Never edited: the last by time of act stands, and the others stay in the record.</remarks>
internal sealed class Mark
{
    private Mark()
    {
    }

    /// <summary>In the order received; decides between two acts of one instant. 0 until the database gives it: received just now.</summary>
    public long Number { get; private init; }

    /// <summary>Made by the device, so that an act sent twice counts once.</summary>
    public Guid Id { get; private init; }

    public Guid Meeting { get; private init; }

    public Guid Person { get; private init; }

    public MarkState State { get; private init; }

    /// <summary>When the supervisor pressed, UTC; never later than <see cref="ReceivedAt"/>.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When the house received it, UTC: later than <see cref="At"/> if the device was offline.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>The account that pressed.</summary>
    public Guid By { get; private init; }

    /// <summary>The device, if it says so.</summary>
    public string Device { get; private init; } = "";

    /// <param name="at">A device's clock may be ahead: an act cannot be later than its receipt.</param>
    public static Mark Of(Guid id, Guid meeting, Guid person, MarkState state, DateTimeOffset? at, Guid by, string device, DateTimeOffset now) => new()
    {
        Id = id,
        Meeting = meeting,
        Person = person,
        State = state,
        At = at is { } act && act < now ? act.ToUniversalTime() : now,
        ReceivedAt = now,
        By = by,
        Device = device,
    };

    /// <summary>The mark that stands among those of one person on one date, or null when none or undone.</summary>
    public static Mark? Standing(IEnumerable<Mark> marks) =>
        marks.OrderBy(mark => mark.At).ThenBy(mark => mark.Number == 0 ? long.MaxValue : mark.Number).LastOrDefault()
            is { State: not MarkState.Undetermined } last ? last : null;
}
