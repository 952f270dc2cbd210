namespace Loisirs.Kernel;

/// <summary>Who is asking. Set by the door (cookie, token, job), never by what was posted.</summary>
public interface ICaller
{
    Role Role { get; }

    /// <summary>The account signed in, the API client's id, or <see cref="Guid.Empty"/>.</summary>
    Guid Account { get; }

    /// <summary>The caller's own family, or the one that an integrator acts for; <see cref="Guid.Empty"/> if none.</summary>
    Guid Family { get; }

    /// <summary>The family's account was approved by the town.</summary>
    bool IsApproved { get; }

    /// <summary>The language of the page or of the person.</summary>
    Language Language { get; }

    /// <summary>How the caller is named on screen.</summary>
    string Name { get; }

    bool May(Right right);
}

/// <summary>The roles of the house. What each may do stands in <see cref="Roles"/>.</summary>
public enum Role
{
    Visitor,
    Citizen,
    Supervisor,
    Office,
    Administrator,
    Integrator,

    /// <summary>The house itself: jobs, readers of messages, the demo town.</summary>
    House,
}

/// <summary>Which rights each role holds.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, Right[]> Held = new()
    {
        [Role.Visitor] = [Right.Anyone],
        [Role.Citizen] = [Right.Anyone, Right.OwnAccount, Right.OwnFamily, Right.OwnOrders, Right.OwnCart, Right.Register],
        [Role.Supervisor] = [Right.Anyone, Right.OwnAccount, Right.ReadRosters, Right.TakeAttendance],
        [Role.Office] =
        [
            Right.Anyone, Right.OwnAccount, Right.ApproveAccounts, Right.ManageCatalogue, Right.TakeCounterPayment,
            Right.ReadOrders, Right.GiveRefunds, Right.ReadRosters,
        ],
        [Role.Administrator] =
        [
            Right.Anyone, Right.OwnAccount, Right.ApproveAccounts, Right.ManageCatalogue, Right.TakeCounterPayment,
            Right.ReadOrders, Right.GiveRefunds, Right.ReadRosters, Right.Administer,
        ],
        [Role.Integrator] = [Right.Anyone],
        [Role.House] = Enum.GetValues<Right>(),
    };

    private static readonly Dictionary<string, Right[]> Scopes = new(StringComparer.Ordinal)
    {
        ["catalogue"] = [Right.Anyone],
        ["catalogue.write"] = [Right.ManageCatalogue],
        ["families"] = [Right.OwnFamily],
        ["orders"] = [Right.OwnOrders, Right.ReadOrders],
        ["orders.write"] = [Right.OwnCart, Right.Register, Right.TakeCounterPayment],
        ["attendance"] = [Right.ReadRosters, Right.TakeAttendance],
    };

    /// <summary>The scopes that an API client can be given.</summary>
    public static IReadOnlyCollection<string> AllScopes => Scopes.Keys;

    public static IReadOnlyCollection<Right> RightsOf(Role role) => Held[role];

    /// <summary>The rights of an integrator that holds these scopes; an unknown scope gives none.</summary>
    public static IReadOnlySet<Right> RightsOf(IEnumerable<string> scopes) =>
        scopes.SelectMany(scope => Scopes.GetValueOrDefault(scope, [])).Append(Right.Anyone).ToHashSet();
}

/// <summary>The two languages of the house.</summary>
public enum Language
{
    French,
    English,
}
