using Loisirs.Kernel;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Who needs a second factor: the town's people, as the settings say; families may have one (P-613).</summary>
internal sealed class SecondFactorRule(IOptions<AccountsSettings> settings, IHostEnvironment environment)
{
    public bool StaffNeedsIt => settings.Value.StaffSecondFactor ?? environment.IsProduction();

    public bool IsNeededBy(Role role) => StaffNeedsIt && role != Role.Citizen;
}
