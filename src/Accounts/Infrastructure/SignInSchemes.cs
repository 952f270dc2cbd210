using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenIddict.Validation.AspNetCore;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>How the two kinds of callers prove who they are: people by a cookie, programs under <c>/api</c> by a token.</summary>
internal static class SignInSchemes
{
    private const string Door = "door";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(Door)
            .AddPolicyScheme(Door, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddCookie(CookiesOfTown.Scheme);
        return services.AddSingleton<CookiesOfTown>().AddSingleton<KnownDeviceCookie>()
            .AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, CookiesOfTown>()
            .AddSingleton<IConfigureOptions<AntiforgeryOptions>, CookiesOfTown>()
            .AddSingleton<IConfigureOptions<CookieTempDataProviderOptions>, CookiesOfTown>();
    }

    private static string SchemeOf(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        ? OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme
        : CookiesOfTown.Scheme;
}
