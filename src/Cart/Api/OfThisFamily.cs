using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Api;

/// <summary>An address that names a family answers for that family alone: another one's does not exist (404).</summary>
internal sealed class OfThisFamily : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var caller = services.GetRequiredService<ICaller>();
        var named = Guid.TryParse(context.HttpContext.GetRouteValue("family") as string, out var family) ? family : Guid.Empty;
        return caller.Role == Role.Visitor || (caller.Family == named && named != Guid.Empty)
            ? await next(context)
            : services.GetRequiredService<Door>().Problem([Refusal.NotFound]);
    }
}
