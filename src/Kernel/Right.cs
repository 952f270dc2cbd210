namespace Loisirs.Kernel;

/// <summary>What a caller may do. A request names the right that it needs; a role or an API scope gives rights.</summary>
public enum Right
{
    /// <summary>Everybody, signed in or not.</summary>
    Anyone,

    /// <summary>Whoever is signed in, about their own account.</summary>
    OwnAccount,

    /// <summary>A citizen (or an integrator for a family): the family and its members, approved or not.</summary>
    OwnFamily,

    /// <summary>A citizen: read the family's orders.</summary>
    OwnOrders,

    /// <summary>A citizen, or an integrator that fills carts: the family's cart, approved or not.</summary>
    OwnCart,

    /// <summary>An approved family: fill the cart, check out, pay. One that waits for approval is told so.</summary>
    Register,

    /// <summary>Clerk, manager: approve, refuse and merge accounts, write families.</summary>
    ApproveAccounts,

    /// <summary>Clerk, manager, or an integrator that fills carts: the waiting lists of all families, and whose turn it is.</summary>
    KeepWaitingLists,

    /// <summary>Clerk, manager, administrator: read families, never what is on a safety card.</summary>
    ReadFamilies,

    /// <summary>Clerk, manager: use a family's pages in its name for a while, for a reason (P-617).</summary>
    ActForFamilies,

    /// <summary>Clerk, manager, administrator: programmes, activities, groups, venues.</summary>
    ManageCatalogue,

    /// <summary>Manager, administrator: let somebody into a full group, beyond its capacity, for a reason (P-112).</summary>
    GrantBeyond,

    /// <summary>Manager, administrator: say that a partner may be paid before its courses begin, for a reason (art. 192 of the Act).</summary>
    ConfirmPrepayment,

    /// <summary>Clerk, manager: who stands at the door of which group.</summary>
    AssignGroups,

    /// <summary>Clerk, manager, or an integrator: money taken at the counter, on behalf of a family.</summary>
    TakeCounterPayment,

    /// <summary>Clerk, manager: compare a day with the provider's list, count the drawer and close the day.</summary>
    KeepTill,

    /// <summary>Clerk, manager, administrator: orders of all families.</summary>
    ReadOrders,

    /// <summary>Clerk, manager: cancel for a family by its frozen policy, hand over what it gives, propose another sum.</summary>
    GiveRefunds,

    /// <summary>Manager: give back another sum than the policy's, approve or refuse what a clerk proposes.</summary>
    ApproveRefunds,

    /// <summary>Manager, or an integrator that holds the settings: into how many parts an order can be paid.</summary>
    SetPaymentPlan,

    /// <summary>Clerk, manager: who is in any group.</summary>
    ReadRosters,

    /// <summary>Clerk, manager: write to every family of a group at once.</summary>
    WriteToGroups,

    /// <summary>Supervisor, instructor: the lists and roll calls of the groups assigned.</summary>
    TakeAttendance,

    /// <summary>Instructor: those lists at any hour, not on duty only.</summary>
    GiveGroups,

    /// <summary>Clerk, manager: reports, which bear names.</summary>
    ReadReports,

    /// <summary>Clerk, manager, administrator: what was sent, and what is stuck.</summary>
    ReadParked,

    /// <summary>Manager: set what is stuck going again.</summary>
    RetryParked,

    /// <summary>Administrator: the whole audit trail.</summary>
    ReadAudit,

    /// <summary>Manager: what the audit trail says of money.</summary>
    ReadMoneyAudit,

    /// <summary>Administrator: staff, API clients, settings.</summary>
    Administer,

    /// <summary>An integrator: where its own program is told what happens (P-313).</summary>
    OwnWebhooks,

    /// <summary>Only from within another request, or from the house's own jobs and readers: no door leads here.</summary>
    Inside,
}

/// <summary>The policy of a request: the caller must hold one of these rights. A request without it fails a test.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(params Right[] anyOf) : Attribute
{
    public IReadOnlyList<Right> AnyOf { get; } = anyOf;
}
