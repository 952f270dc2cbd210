using System.Globalization;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Shared.Web;

/// <summary>English lives under <c>/en</c> and the same path: one address, one language, so that pages cache by address.</summary>
/// <remarks>The prefix becomes the path base, so every link of the page stays in its language by itself. The API reads Accept-Language.</remarks>
public sealed class LanguageOfPath(RequestDelegate next)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");

    public Task Invoke(HttpContext context, Caller caller)
    {
        var english = context.Request.PathBase.Value?.EndsWith("/en", StringComparison.Ordinal) is true; // an error page, within the request that failed
        if (!english && context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal, out var rest))
        {
            english = true;
            context.Request.PathBase = context.Request.PathBase.Add("/en");
            context.Request.Path = rest.HasValue ? rest : "/";
        }
        else if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            english = context.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase);
        }

        caller.Speaks(english ? Language.English : Language.French);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = english ? English : French;
        return next(context);
    }
}
