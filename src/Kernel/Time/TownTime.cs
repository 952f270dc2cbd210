namespace Loisirs.Kernel.Time;

/// <summary>A day and an hour as the town's clocks show them; an instant only together with a <see cref="TownZone"/>.
/// Plans are kept in this form, so that they keep their hour when the clocks change.</summary>
/// <param name="Day">Civil date.</param>
/// <param name="Hour">Hour on the wall clock.</param>
public readonly record struct TownTime(DateOnly Day, TimeOnly Hour) : IComparable<TownTime>
{
    /// <summary>The first moment of that day.</summary>
    public static TownTime StartOf(DateOnly day) => new(day, TimeOnly.MinValue);

    /// <summary>The end of that day, itself excluded: "jusqu'au 4 janvier inclusivement" ends at 0 h on the 5th (W8).</summary>
    public static TownTime EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <inheritdoc/>
    public int CompareTo(TownTime other) => (Day, Hour).CompareTo((other.Day, other.Hour));

    /// <summary>Earlier by the wall clock.</summary>
    public static bool operator <(TownTime left, TownTime right) => left.CompareTo(right) < 0;

    /// <summary>Later by the wall clock.</summary>
    public static bool operator >(TownTime left, TownTime right) => left.CompareTo(right) > 0;

    /// <summary>Not later by the wall clock.</summary>
    public static bool operator <=(TownTime left, TownTime right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier by the wall clock.</summary>
    public static bool operator >=(TownTime left, TownTime right) => left.CompareTo(right) >= 0;
}
