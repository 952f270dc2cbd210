namespace Loisirs.Kernel;

/// <summary>Who is asking. Set by the door (cookie, token, job), never by what was posted.</summary>
public interface ICaller
{
    /// <summary>What kind of caller. For somebody of the town who holds several roles, the widest of them; what they may do is <see cref="May"/>.</summary>
    Role Role { get; }

    /// <summary>All roles of the caller; somebody of the town may hold several, and has the rights of each.</summary>
    IReadOnlyList<Role> Roles { get; }

    /// <summary>The account signed in, the API client's id, or <see cref="Guid.Empty"/>. Whoever acts in a family's name stays who they are.</summary>
    Guid Account { get; }

    /// <summary>The caller's own family, or the one that an integrator acts for; <see cref="Guid.Empty"/> if none.</summary>
    Guid Family { get; }

    /// <summary>The family's account was approved by the town.</summary>
    bool IsApproved { get; }

    /// <summary>The language of the page or of the person.</summary>
    Language Language { get; }

    /// <summary>How the caller is named on screen.</summary>
    string Name { get; }

    /// <summary>When the person proved who they are; null for programs, for the house, and without a session.</summary>
    DateTimeOffset? SignedInAt { get; }

    /// <summary>Who of the town acts in <see cref="Family"/>'s name (P-617), or null: the caller speaks for themselves. All the rest then says
    /// what the family is, but for <see cref="Account"/>.</summary>
    ActingStaff? Acting { get; }

    bool May(Right right);
}

/// <summary>The two languages of the house.</summary>
public enum Language
{
    French,
    English,
}
