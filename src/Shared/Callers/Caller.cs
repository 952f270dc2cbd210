using Loisirs.Kernel;

namespace Loisirs.Shared.Callers;

/// <summary>The caller of this scope. A door or a job says who it is, before the first request.</summary>
public sealed class Caller : ICaller
{
    private IReadOnlySet<Right> _rights = Kernel.Roles.RightsOf(Role.Visitor);

    public Role Role => Roles[^1];

    public IReadOnlyList<Role> Roles { get; private set; } = [Role.Visitor];

    public Guid Account { get; private set; }

    public Guid Family { get; private set; }

    public bool IsApproved { get; private set; }

    public Language Language { get; private set; } = Language.French;

    public string Name { get; private set; } = "";

    public DateTimeOffset? SignedInAt { get; private set; }

    public ActingStaff? Acting { get; private set; }

    public bool May(Right right) => _rights.Contains(right);

    /// <summary>The language of the page, whoever reads it.</summary>
    public void Speaks(Language language) => Language = language;

    /// <summary>A person who is signed in.</summary>
    public void Become(CallerFacts facts)
    {
        (Roles, Account, Family, IsApproved, Name, SignedInAt, Acting) =
            (facts.Roles, facts.Account, facts.Family, facts.IsApproved, facts.Name, facts.SignedInAt, facts.Acting);
        _rights = Acting is null ? Kernel.Roles.RightsOf(facts.Roles) : Kernel.Roles.InAFamilysName;
    }

    /// <summary>An integrator, with the rights of its scopes, for a family if the address names one.</summary>
    public void BecomeIntegrator(Guid client, string name, IEnumerable<string> scopes)
    {
        (Roles, Account, Name) = ([Role.Integrator], client, name);
        _rights = Kernel.Roles.RightsOf(scopes);
    }

    /// <summary>The family that an integrator acts for.</summary>
    public void ActsFor(Guid family, bool isApproved) => (Family, IsApproved) = (family, isApproved);

    /// <summary>The house itself: its jobs and readers.</summary>
    public void BecomeHouse()
    {
        Roles = [Role.House];
        _rights = Kernel.Roles.RightsOf(Role.House);
    }
}

/// <summary>What is known of somebody who is signed in, read anew for each request: an approval or a withdrawal counts at once.</summary>
/// <param name="Roles">At least one, the widest last.</param>
/// <param name="SignedInAt">When the session that the cookie names was opened; null without one.</param>
/// <param name="Acting">Who of the town acts in the family's name; the roles, the family and the name are the family's then, the account is theirs.</param>
public sealed record CallerFacts(
    IReadOnlyList<Role> Roles, Guid Account, Guid Family, bool IsApproved, string Name, Language Language, DateTimeOffset? SignedInAt = null, ActingStaff? Acting = null);

/// <summary>Tells the doors who an account is; Accounts implements it.</summary>
public interface IKnowsCallers
{
    /// <summary>The facts of an account, or null when it may not sign in any more.</summary>
    Task<CallerFacts?> Find(Guid account, CancellationToken stop);

    /// <summary>Whether that family exists and is approved, or null.</summary>
    Task<bool?> IsApproved(Guid family, CancellationToken stop);
}
