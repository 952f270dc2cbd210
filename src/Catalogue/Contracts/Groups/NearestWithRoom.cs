using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>Another group of the same activity that this person may take now and that has room, nearest by day and hour; null if none.</summary>
[Needs(Right.Inside)]
public sealed record NearestWithRoom(Guid Group, Participant Person, Language Language) : IQuery<GroupView?>;
