namespace Loisirs.Cart.Domain.Waiting;

/// <summary>Why a freed place went to somebody further down the list (rules, §8): who is passed over keeps the rank, and sees it.</summary>
internal enum PassedOver
{
    /// <summary>Tied, and fewer places were free than the tie needs.</summary>
    NeedsAll,

    /// <summary>The registration has not opened for this person.</summary>
    NotOpen,

    /// <summary>Another rule of that day.</summary>
    NotNow,
}
