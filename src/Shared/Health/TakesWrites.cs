using Loisirs.Shared.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Loisirs.Shared.Health;

/// <summary>A write can begin; it is taken back.</summary>
internal sealed class TakesWrites(IDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var connection = database.NewConnection();
        await database.Open(connection, cancellationToken);
        await using var write = await database.BeginWrite(connection, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
