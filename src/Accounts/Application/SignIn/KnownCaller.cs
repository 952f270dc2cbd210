using Loisirs.Kernel;
using Loisirs.Shared.Callers;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Who comes in, as the database has it.</summary>
internal sealed record KnownCaller(Guid Id, Guid Family, IReadOnlyList<Role> Roles, Language Language, string Name)
{
    /// <summary>In whose name the session acts, while that family stands.</summary>
    public KnownActing? Acting { get; init; }

    /// <summary>Of the family, that acted for if there is one.</summary>
    public string First { get; init; } = "";

    public string Last { get; init; } = "";

    public DateTimeOffset? SignedInAt { get; init; }

    public bool IsApproved { get; init; }

    private string FamilyName => Last.Length > 0 ? Last : First;

    /// <summary>What the doors are told.</summary>
    public CallerFacts Facts => Acting is { } act && Kernel.Roles.RightsOf(Roles).Contains(Right.ActForFamilies)
        ? new CallerFacts([Role.Citizen], Id, act.Family, IsApproved, FamilyName, Language, SignedInAt, new ActingStaff(act.Id, Name, Roles, act.Until))
        : new CallerFacts(Roles, Id, Family, Family != Guid.Empty && IsApproved, Name.Length > 0 ? Name : FamilyName, Language, SignedInAt);
}

/// <param name="Until">UTC.</param>
internal sealed record KnownActing(Guid Id, Guid Family, DateTimeOffset Until);
