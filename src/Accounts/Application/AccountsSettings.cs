namespace Loisirs.Accounts.Application;

/// <summary>How strictly people sign in. Section <c>Accounts</c>.</summary>
internal sealed class AccountsSettings
{
    /// <summary>Whether the town's people need an authenticator beside their password; by default in Production only.</summary>
    public bool? StaffSecondFactor { get; set; }
}
