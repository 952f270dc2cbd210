using Loisirs.Shared.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Health;

/// <summary>The disk under the database's file has room for a day of work; a server looks after its own.</summary>
internal sealed class HasRoom(IDatabase database, IOptions<HealthSettings> settings) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var left = database.Folder is { } folder ? new DriveInfo(folder).AvailableFreeSpace / (1024 * 1024) : long.MaxValue;
        return Task.FromResult(left >= settings.Value.FreeMegabytes
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"{left} MB are left on the database's disk."));
    }
}
