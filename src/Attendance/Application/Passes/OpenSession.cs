using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Attendance.Application.Passes;

/// <summary>An open session of a subscription.</summary>
internal sealed record OpenSession(MeetingOfGroup Meeting, GroupView Group);
