using System.ComponentModel.DataAnnotations;

namespace Loisirs.Accounts.Application;

/// <summary>How strictly people sign in, and what they send. Section <c>Accounts</c>.</summary>
internal sealed class AccountsSettings
{
    /// <summary>Whether the town's people need an authenticator beside their password; by default in Production only.</summary>
    public bool? StaffSecondFactor { get; set; }

    /// <summary>How large a proof of residency may be, in megabytes of 1,048,576 bytes.</summary>
    [Range(1, 20, ErrorMessage = "Accounts:ProofMegabytes is a number of megabytes, 1 to 20.")]
    public int ProofMegabytes { get; set; } = 5;

    /// <summary>How many days after the decision a proof of residency is destroyed; the decision stays.</summary>
    [Range(0, 3650, ErrorMessage = "Accounts:ProofDays is a number of days, 0 to 3650.")]
    public int ProofDays { get; set; } = 30;

    /// <summary>How many days after it was sent a proof of residency is destroyed that nobody decided on; the family is told.</summary>
    [Range(1, 3650, ErrorMessage = "Accounts:ProofWaitingDays is a number of days, 1 to 3650.")]
    public int ProofWaitingDays { get; set; } = 30;
}
