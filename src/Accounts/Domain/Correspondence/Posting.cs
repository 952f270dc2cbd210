namespace Loisirs.Accounts.Domain.Correspondence;

/// <summary>What the mail server made of a message.</summary>
internal enum Posting
{
    /// <summary>It took it.</summary>
    Taken,

    /// <summary>Not now (4xx, or out of reach): tried again after a growing pause (P-309).</summary>
    Later,

    /// <summary>Never (5xx about this message or this address): parked, and shown to staff.</summary>
    Never,
}
