namespace Loisirs.Cart.Domain.Waiting;

/// <summary>Why a freed place went to somebody further down the list (rules, §8): who is passed over keeps the rank, and sees it.</summary>
internal enum PassedOver
{
    /// <summary>Tied, and fewer places were free than the tie needs.</summary>
    NeedsAll,

    /// <summary>The registration has not opened for this person.</summary>
    NotOpen,

    /// <summary>The office skips it, and says why in the audit trail.</summary>
    ByOffice,

    /// <summary>A place of another group that suits as well is offered, or being paid.</summary>
    OfferedElsewhere,

    /// <summary>Another rule of that day.</summary>
    NotNow,
}
