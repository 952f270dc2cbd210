using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Health;

/// <summary>No message waits for its first reading for long: mails and rosters follow. People can be served meanwhile, so it only warns.</summary>
internal sealed class MessagesMove(HouseDb house, IOptions<HealthSettings> settings, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var since = time.GetUtcNow().AddMinutes(-settings.Value.MessageMinutes);
        return await house.Deliveries.AnyAsync(delivery => delivery.DoneAt == null && delivery.Tries == 0 && delivery.NextTry < since, cancellationToken)
            ? new HealthCheckResult(context.Registration.FailureStatus, "Messages wait to be read.")
            : HealthCheckResult.Healthy();
    }
}
