using System.Collections.Frozen;

namespace Loisirs.Kernel;

/// <summary>Which rights each role and each scope holds. What is not listed is refused (P-601).</summary>
public static class Roles
{
    private static readonly Right[] OfPeople = [Right.Anyone, Right.OwnAccount];

    private static readonly Right[] OfOffice =
    [
        Right.ApproveAccounts, Right.KeepWaitingLists, Right.ReadFamilies, Right.ActForFamilies, Right.ManageCatalogue, Right.AssignGroups, Right.TakeCounterPayment, Right.KeepTill,
        Right.ReadOrders, Right.GiveRefunds, Right.ReadRosters, Right.WriteToGroups, Right.ReadReports, Right.ReadParked,
    ];

    private static readonly FrozenDictionary<Role, Right[]> Held = new Dictionary<Role, Right[]>
    {
        [Role.Visitor] = [Right.Anyone],
        [Role.Citizen] = [.. OfPeople, Right.OwnFamily, Right.OwnOrders, Right.OwnCart, Right.Register],
        [Role.Supervisor] = [.. OfPeople, Right.TakeAttendance],
        [Role.Instructor] = [.. OfPeople, Right.TakeAttendance, Right.GiveGroups],
        [Role.Clerk] = [.. OfPeople, .. OfOffice],
        [Role.Manager] = [.. OfPeople, .. OfOffice, Right.GrantBeyond, Right.ConfirmPrepayment, Right.ApproveRefunds, Right.SetPaymentPlan, Right.RetryParked, Right.ReadMoneyAudit],
        [Role.Administrator] =
        [
            .. OfPeople, Right.Administer, Right.ReadFamilies, Right.ManageCatalogue, Right.GrantBeyond, Right.ConfirmPrepayment, Right.ReadOrders, Right.ReadParked, Right.ReadAudit,
        ],
        [Role.Integrator] = [Right.Anyone],
        [Role.House] = Enum.GetValues<Right>(),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Right[]> Scopes = new Dictionary<string, Right[]>(StringComparer.Ordinal)
    {
        ["catalogue"] = [Right.Anyone],
        ["catalogue.write"] = [Right.ManageCatalogue, Right.GrantBeyond, Right.ConfirmPrepayment],
        ["families"] = [Right.OwnFamily],
        ["orders"] = [Right.OwnOrders, Right.ReadOrders],
        ["orders.write"] = [Right.OwnCart, Right.Register, Right.TakeCounterPayment, Right.KeepTill, Right.KeepWaitingLists],
        ["attendance"] = [Right.ReadRosters, Right.TakeAttendance],
        ["office"] = [Right.ApproveAccounts, Right.ReadParked, Right.RetryParked],
        ["refunds"] = [Right.ApproveRefunds],
        ["settings"] = [Right.Administer, Right.SetPaymentPlan],
        ["webhooks"] = [Right.OwnWebhooks],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The scopes that an API client can be given.</summary>
    public static IReadOnlyCollection<string> AllScopes { get; } = [.. Scopes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The roles that somebody of the town can hold, one or several, from the narrowest to the widest.</summary>
    public static IReadOnlyList<Role> OfStaff { get; } = [Role.Supervisor, Role.Instructor, Role.Clerk, Role.Manager, Role.Administrator];

    /// <summary>At a desk, where a machine left open is anybody's: idle for an hour, the session ends (P-608).</summary>
    public static bool IsOfDesk(this Role role) => role is Role.Clerk or Role.Manager or Role.Administrator;

    /// <summary>What somebody of the town may do who acts in a family's name: what the family may, and nothing of its sign-in, nor of their own (P-617).</summary>
    public static IReadOnlySet<Right> InAFamilysName { get; } = Held[Role.Citizen].Except([Right.OwnAccount]).ToFrozenSet();

    /// <summary>The rights of all these roles together.</summary>
    public static IReadOnlySet<Right> RightsOf(params IEnumerable<Role> roles) => roles.SelectMany(role => Held[role]).ToHashSet();

    /// <summary>The rights of an integrator that holds these scopes; an unknown scope gives none.</summary>
    public static IReadOnlySet<Right> RightsOf(IEnumerable<string> scopes) =>
        scopes.SelectMany(scope => Scopes.GetValueOrDefault(scope, [])).Append(Right.Anyone).ToHashSet();
}
