using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Shared.Data;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>The portal's cookies. Where the town's address is https they are tied to this host alone (P-801).</summary>
internal sealed class CookiesOfTown(IOptions<TownSettings> town)
    : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>, IConfigureOptions<CookieTempDataProviderOptions>
{
    /// <summary>The scheme of people, as opposed to programs.</summary>
    public const string Scheme = "cookie";

    /// <summary>The claim that names the session.</summary>
    public const string SessionClaim = "session";

    private bool IsHttps => town.Value.PublicAddress.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == Scheme)
        {
            Configure(options);
        }
    }

    public void Configure(CookieAuthenticationOptions options)
    {
        Configure(options.Cookie, "loisirs");
        options.Cookie.IsEssential = true;
        options.LoginPath = "/connexion";
        options.AccessDeniedPath = "/erreur/403";
        options.ReturnUrlParameter = "retour";
        options.SlidingExpiration = true; // only the sessions that may rest for a while only, see SessionCookie
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnSigningIn = Outlast;
    }

    public void Configure(AntiforgeryOptions options)
    {
        Configure(options.Cookie, "loisirs-formulaire");
        options.Cookie.SameSite = SameSiteMode.Strict;
    }

    public void Configure(CookieTempDataProviderOptions options) => Configure(options.Cookie, "loisirs-avis");

    /// <summary>Another cookie with the same promises.</summary>
    public CookieBuilder Named(string name)
    {
        var cookie = new CookieBuilder { IsEssential = true };
        Configure(cookie, name);
        return cookie;
    }

    private void Configure(CookieBuilder cookie, string name)
    {
        cookie.Name = IsHttps ? $"__Host-{name}" : name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }

    /// <summary>A cookie that outlives the browser stays there a little longer than its session: it opens nothing more, but says whose form
    /// met the end (P-608).</summary>
    private static Task Outlast(CookieSigningInContext context)
    {
        if (context.Properties is { IsPersistent: true, IssuedUtc: { } begins, ExpiresUtc: { } ends })
        {
            context.CookieOptions.MaxAge = ends - begins + KeptForm.Length;
        }

        return Task.CompletedTask;
    }

    /// <summary>A cookie counts as long as its session stands (P-607).</summary>
    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        if (!Guid.TryParse(context.Principal?.FindFirst(SessionClaim)?.Value, out var session) || !await Stands(context.HttpContext, session))
        {
            context.RejectPrincipal();
        }
    }

    /// <summary>Where the database cannot be asked it is said later, by <see cref="CallerOfRequest"/>: what fails here fails again when the page
    /// that tells of it is made (P-407).</summary>
    private static async Task<bool> Stands(HttpContext request, Guid session)
    {
        try
        {
            return await request.RequestServices.GetRequiredService<KnownCallers>().Stands(session, request.RequestAborted);
        }
        catch (Exception failure) when (request.RequestServices.GetRequiredService<IDatabase>().IsUnavailable(failure))
        {
            request.Features.Set(new NobodyToAsk(failure));
            return false;
        }
    }
}
