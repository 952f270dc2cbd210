using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Web;

/// <summary>Lets a request in when it is its turn, until its answer leaves: whoever reads or sends slowly keeps nobody waiting (P-505).</summary>
public sealed class TurnOfRequest(RequestDelegate next)
{
    private const int SmallForm = 64 * 1024;

    private const string SecondsUntilAgain = "10";

    public async Task Invoke(HttpContext context)
    {
        if (!WaitsForATurn(context) || !await HasArrived(context.Request))
        {
            await next(context);
            return;
        }

        var turn = context.RequestServices.GetRequiredService<Turn>();
        if (!await turn.Begin(context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = SecondsUntilAgain;
            return;
        }

        try
        {
            context.Response.OnStarting(() =>
            {
                turn.End();
                return Task.CompletedTask;
            });
            await next(context);
        }
        finally
        {
            turn.End();
        }
    }

    /// <summary>A file, a question about health and the page that says what went wrong cost next to nothing.</summary>
    private static bool WaitsForATurn(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<NeedsNoTurn>() is null
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.Features.Get<IExceptionHandlerFeature>() is null;

    /// <summary>A small body is read first, however slowly it comes. One that is large, or of unknown length, waits for nobody and lets nobody wait.</summary>
    private static async Task<bool> HasArrived(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            return true;
        }

        if (request.ContentLength is null or > SmallForm)
        {
            return false;
        }

        request.EnableBuffering(SmallForm + 1);
        await request.Body.DrainAsync(request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return true;
    }
}

/// <summary>On an endpoint that is answered at once, however many wait.</summary>
public sealed class NeedsNoTurn;
