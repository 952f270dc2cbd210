namespace Loisirs.Kernel;

/// <summary>The roles of the house, for the town's people from the narrowest to the widest. What each may do stands in <see cref="Roles"/>.</summary>
public enum Role
{
    Visitor,
    Citizen,

    /// <summary>At the door of the groups assigned, while on duty.</summary>
    Supervisor,

    /// <summary>Gives the groups assigned: their lists and roll calls.</summary>
    Instructor,

    /// <summary>The counter: accounts, families, registrations on behalf of families, the catalogue.</summary>
    Clerk,

    /// <summary>Management and money: what a clerk does, and what needs a second look.</summary>
    Manager,

    /// <summary>The portal itself: staff, programs, settings, the audit trail. No money, no lists of children.</summary>
    Administrator,
    Integrator,

    /// <summary>The house itself: jobs, readers of messages, the demo town.</summary>
    House,
}
