using Loisirs.Kernel;

namespace Loisirs.Shared.Data;

/// <summary>Who did what, for which family, when and from where: one row for each command that was done, in its transaction.</summary>
internal sealed class AuditEntry
{
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required Role Role { get; init; }

    public required Guid Account { get; init; }

    public required Guid Family { get; init; }

    /// <summary>The command's name.</summary>
    public required string Act { get; init; }

    /// <summary>The ids that the command named; never what a person typed.</summary>
    public required string Subjects { get; init; }
}
