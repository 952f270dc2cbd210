using Loisirs.Kernel;

namespace Loisirs.Attendance.Contracts.Rosters;

/// <summary>Who is registered in a group, by name in Canadian French order. At most 500.</summary>
/// <remarks>Procedure, step 9. A supervisor sees the groups assigned to them only (house.not-found otherwise).</remarks>
/// <param name="ChangedSince">UTC: only who was added, renamed or withdrawn since then, those who were withdrawn included; null: who is expected.</param>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
public sealed record FindRoster(Guid Group, DateTimeOffset? ChangedSince = null) : IQuery<RosterView>;

/// <summary>The list of a group.</summary>
public sealed record RosterView(Guid Group, IReadOnlyList<RosterPerson> People);

/// <param name="Age">In completed years, today.</param>
/// <param name="WithdrawnAt">UTC: since when the person is no longer expected; null for who is.</param>
public sealed record RosterPerson(Guid Person, string FirstName, string LastName, int Age, DateTimeOffset? WithdrawnAt = null);
