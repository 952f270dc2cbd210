namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>What came of calling a webhook.</summary>
internal enum ReceiverAnswer
{
    /// <summary>Any 2xx.</summary>
    Taken,

    /// <summary>Another status.</summary>
    Refused,

    /// <summary>It sent us elsewhere; nobody is followed.</summary>
    Redirected,

    /// <summary>Its name leads to an address inside a network, ours or another.</summary>
    Inside,

    /// <summary>Nobody is there, or the line broke.</summary>
    OutOfReach,

    /// <summary>Its certificate is not good for its name.</summary>
    Untrusted,

    /// <summary>No answer in time.</summary>
    TooSlow,

    /// <summary>It was not called: its secret does not open any more, as after the loss of the key ring.</summary>
    Unsigned,
}
