using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Loisirs.Shared.Health;

/// <summary>What a supervisor of machines asks: is the program alive, and should people be sent to it (P-1004). One word is answered;
/// the details stand in the log.</summary>
/// <remarks>Schema and keys need no question: no door opens before both are there.</remarks>
public static class HouseIsReady
{
    /// <summary>Longer than a writer waits on a busy day.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<TakesWrites>("writes", timeout: Patience)
        .AddCheck<HasRoom>("room")
        .AddCheck<MessagesMove>("messages", failureStatus: HealthStatus.Degraded, timeout: Patience);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(new HttpMethodMetadata(["GET"]), new NeedsNoTurn());
        app.MapHealthChecks("/health/ready").WithMetadata(new HttpMethodMetadata(["GET"]), new NeedsNoTurn());
    }
}
