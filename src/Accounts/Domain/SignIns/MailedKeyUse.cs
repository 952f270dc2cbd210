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
}
