namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>What a mailed link opens.</summary>
internal enum MailedKeyUse
{
    /// <summary>Proves that the mailbox is the family's.</summary>
    ConfirmAddress,

    /// <summary>Chooses a new password.</summary>
    NewPassword,

    /// <summary>Chooses the first password of somebody of the town.</summary>
    Invitation,

    /// <summary>Proves the address that somebody wants to sign in with from now on.</summary>
    NewEmail,

    /// <summary>Takes a change of address back.</summary>
    UndoEmail,
}
