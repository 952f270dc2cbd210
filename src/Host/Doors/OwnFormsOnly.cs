using Microsoft.AspNetCore.Diagnostics;

namespace Loisirs.Host.Doors;

/// <summary>A form that the browser sends from another site is refused (400) before anything reads it, whatever token it carries (P-802).</summary>
/// <remarks>An old browser that says neither where it comes from is left to the form's token.</remarks>
internal sealed class OwnFormsOnly(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        var request = context.Request;
        var isErrorPage = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isErrorPage || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsFromHere(request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsFromHere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Authority == HostOf(request));
    }

    /// <summary>The host as the browser writes it: without the usual port.</summary>
    private static string HostOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : "";
}
