using System.Globalization;
using System.Threading.RateLimiting;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure;

/// <summary>Bounds what is read of private calendars: so often one address, so many wrong addresses from one source. Whoever reads for many
/// families from one source, as the makers of phones do, is not bound by it.</summary>
/// <remarks>Each host counts for itself.</remarks>
internal sealed class CalendarLimits(IOptions<CalendarSettings> settings) : IEndpointFilter, IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _addresses = Limiter(settings.Value.Reads);
    private readonly PartitionedRateLimiter<string> _sources = Limiter(settings.Value.WrongAddresses);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (source, address) = (http.Connection.RemoteIpAddress?.ToString() ?? "", SecretToken.HashOf(http.GetRouteValue("token") as string ?? ""));
        if (!MayAsk(_sources, source, 0) || !MayAsk(_addresses, address, 1))
        {
            http.Response.Headers.RetryAfter = Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var answer = await next(context);
        if (answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status404NotFound })
            MayAsk(_sources, source, 1);
        return answer;
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _sources.Dispose();
    }

    private static bool MayAsk(PartitionedRateLimiter<string> limiter, string who, int times)
    {
        using var lease = limiter.AttemptAcquire(who, times);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limiter(int perMinute) => PartitionedRateLimiter.Create<string, string>(
        who => RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Minute }));
}
