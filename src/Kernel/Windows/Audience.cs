namespace Loisirs.Kernel.Windows;

/// <summary>For whom a registration window opens; also the classes that a person holds. A person may hold several:
/// non-resident and former participant, say (W12).</summary>
public enum Audience
{
    /// <summary>Everyone: the general opening. Every person holds it.</summary>
    Everyone,

    /// <summary>Residents of the town.</summary>
    Resident,

    /// <summary>Residents of a town with an agreement.</summary>
    Neighbour,

    /// <summary>Residents of no town with an agreement.</summary>
    NonResident,

    /// <summary>Took part in the same activity last season, line not cancelled (W13).</summary>
    FormerParticipant,

    /// <summary>Members of the body that organises.</summary>
    Member,
}
