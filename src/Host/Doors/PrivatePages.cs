using Loisirs.Kernel;

namespace Loisirs.Host.Doors;

/// <summary>What is shown to somebody signed in is stored nowhere: not by proxies, not by the way back after sign-out (P-804, C55).</summary>
internal sealed class PrivatePages(RequestDelegate next)
{
    public Task Invoke(HttpContext context, ICaller caller)
    {
        if (caller.Role != Role.Visitor)
        {
            context.Response.OnStarting(
                state =>
                {
                    var response = ((HttpContext)state).Response;
                    if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != false)
                    {
                        response.Headers.CacheControl = "no-store";
                    }

                    return Task.CompletedTask;
                },
                context);
        }

        return next(context);
    }
}
