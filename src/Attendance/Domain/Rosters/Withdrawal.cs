namespace Loisirs.Attendance.Domain.Rosters;

/// <summary>The registration was cancelled: the person is no longer expected, and what they attended stays.</summary>
/// <param name="At">When the list learnt of it, UTC.</param>
internal sealed record Withdrawal(DateTimeOffset At);
