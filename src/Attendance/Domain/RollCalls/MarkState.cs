namespace Loisirs.Attendance.Domain.RollCalls;

/// <summary>What is known of a person on a date. Nobody is absent by default: an absence needs an act.</summary>
internal enum MarkState
{
    /// <summary>Nothing was said, or what was said was undone.</summary>
    Undetermined,

    Present,

    Absent,
}
