using Loisirs.Accounts.Application.Resuming;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Accounts.Pages.Accounts;
using Loisirs.Shared.Web;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Resuming;

/// <summary>Keeps what a form brought, and leads to the sign-in; afterwards the person is shown it again, to confirm (P-608).</summary>
internal sealed class KeepsForms(IMediator house, KeptFormCookie cookie) : IKeepsForms
{
    private const int LongestAddress = 1000;

    public Task<IActionResult> Keep(HttpContext context) => Keep(context, context.User.Session());

    /// <summary>The same, for a session that has ended.</summary>
    public async Task<IActionResult> Keep(HttpContext context, Guid session)
    {
        var request = context.Request;
        var address = request.PathBase + request.Path + request.QueryString;
        if (LocalPath.Of(address) is null || address.Length > LongestAddress || IsOfSigningIn(request.Path))
        {
            return SignIn(request, back: null);
        }

        var kept = await house.Send(new KeepForm(session, await Typed(request, address)), context.RequestAborted);
        if (kept.IsRefused)
        {
            return SignIn(request, request.PathBase + request.Path);
        }

        cookie.Keep(context, kept.Value, address);
        return SignIn(request, address);
    }

    /// <summary>Who was signing in or out goes on to the sign-in, and there is nothing to confirm.</summary>
    private static bool IsOfSigningIn(PathString path) =>
        path.StartsWithSegments("/connexion", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/deconnexion", StringComparison.OrdinalIgnoreCase);

    private static async Task<TypedForm> Typed(HttpRequest request, string address)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var open = form.Where(field => !TypedForm.IsSecret(field.Key)).SelectMany(field => field.Value.Select(value => new TypedField(field.Key, value ?? "")));
        var leftOut = form.Files.Count > 0 || form.Keys.Any(name => TypedForm.IsSecret(name) && name != TypedForm.FormToken);
        return new TypedForm(address, [.. open], leftOut);
    }

    private static LocalRedirectResult SignIn(HttpRequest request, string? back) =>
        new(request.PathBase + "/connexion" + (back is null ? "" : $"?retour={Uri.EscapeDataString(back)}"));
}
