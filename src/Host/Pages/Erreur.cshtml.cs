using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loisirs.Host.Pages;

/// <summary>Says what happened, what was saved and where to go; asks nothing of the database.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErreurModel : PageModel
{
    private static readonly int[] Worded = [400, 403, 404, 429, 500, 503];

    /// <summary>Read from the address alone: it may be the request's form that could not be read.</summary>
    public int Code => int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : 0;

    /// <summary>The status whose words fit best.</summary>
    public int Kind => Worded.Contains(Code) ? Code : Code is >= 400 and < 500 ? 404 : 500;

    /// <summary>What the citizen reads to the office; the same number is in the logs.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>The address that failed, where asking again can help; only for a page that was read, never for an act.</summary>
    public string? Retry => HttpMethods.IsGet(Request.Method) && Kind is 429 or 500 or 503
        ? Request.PathBase + (HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath)
        : null;

    public void OnGet() => Response.StatusCode = Code is >= 400 and < 600 ? Code : StatusCodes.Status404NotFound;

    public void OnPost()
    {
        ModelState.Clear(); // nothing on this page can be corrected
        OnGet();
    }
}
