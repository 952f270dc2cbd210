using Loisirs.Kernel;

namespace Loisirs.Attendance.Contracts.Rosters;

/// <summary>Who is registered in a group, by name in Canadian French order. At most 500.</summary>
/// <remarks>Procedure, step 9. A supervisor sees the groups assigned to them only (house.not-found otherwise).</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
public sealed record FindRoster(Guid Group) : IQuery<RosterView>;

/// <summary>The list of a group.</summary>
public sealed record RosterView(Guid Group, IReadOnlyList<RosterPerson> People);

/// <param name="Age">In completed years, today.</param>
public sealed record RosterPerson(Guid Person, string FirstName, string LastName, int Age);
