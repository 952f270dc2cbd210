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

    /// <summary>The office: approve or refuse accounts, read families.</summary>
    ApproveAccounts,

    /// <summary>The office: programmes, activities, groups, venues.</summary>
    ManageCatalogue,

    /// <summary>The office, or an integrator: money taken at the counter.</summary>
    TakeCounterPayment,

    /// <summary>The office: orders of all families.</summary>
    ReadOrders,

    /// <summary>The office: cancel a registration for a family, decide what is given back, hand it over.</summary>
    GiveRefunds,

    /// <summary>The office and supervisors: who is in a group.</summary>
    ReadRosters,

    /// <summary>A supervisor, for the groups assigned, while on duty.</summary>
    TakeAttendance,

    /// <summary>The administrator: staff, API clients, parked messages, settings.</summary>
    Administer,

    /// <summary>Only from within another request, or from the house's own jobs and readers: no door leads here.</summary>
    Inside,
}

/// <summary>The policy of a request: the caller must hold one of these rights. A request without it fails a test.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(params Right[] anyOf) : Attribute
{
    public IReadOnlyList<Right> AnyOf { get; } = anyOf;
}
