using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Loisirs.Shared.Callers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Shared.Web;

/// <summary>Says who the caller is, from the cookie or the token, before the first request is sent.</summary>
public sealed class CallerOfRequest(RequestDelegate next)
{
    /// <summary>The claim that holds an integrator's scopes, separated by spaces.</summary>
    public const string ScopeClaim = "scope";

    public async Task Invoke(HttpContext context, Caller caller, IKnowsCallers known)
    {
        if (context.Features.Get<NobodyToAsk>() is { } away && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            ExceptionDispatchInfo.Throw(away.Failure);
        }

        var user = context.User;
        if (user.Identity?.IsAuthenticated == true && Guid.TryParse(Subject(user), out var subject))
        {
            if (user.HasClaim(claim => claim.Type == ScopeClaim))
            {
                await Integrator(context, caller, known, subject);
            }
            else if (await known.Find(subject, context.RequestAborted) is { } facts)
            {
                caller.Become(facts);
            }
            else
            {
                await context.SignOutAsync();
            }
        }

        await next(context);
    }

    private static async Task Integrator(HttpContext context, Caller caller, IKnowsCallers known, Guid client)
    {
        var scopes = context.User.FindAll(ScopeClaim).SelectMany(claim => claim.Value.Split(' '));
        caller.BecomeIntegrator(client, context.User.Identity!.Name ?? "", scopes);
        if (context.Request.RouteValues["family"] is string text && Guid.TryParse(text, out var family)
            && await known.IsApproved(family, context.RequestAborted) is { } approved)
        {
            caller.ActsFor(family, approved);
        }
    }

    private static string? Subject(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub");
}

/// <summary>The database did not answer whose cookie this is: the request ends there, and the page that says so is shown as to a visitor.</summary>
public sealed record NobodyToAsk(Exception Failure);
