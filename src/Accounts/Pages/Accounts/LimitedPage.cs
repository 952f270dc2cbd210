using System.Globalization;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>A page whose act one source may do only so many times a minute.</summary>
internal abstract class LimitedPage(SourceLimits limits) : HousePage
{
    protected LimitSettings Limits => limits.Settings;

    /// <summary>Whatever the target.</summary>
    private const string Anybody = "*";

    /// <summary>An e-mail address, in whatever spelling.</summary>
    protected static string Target(string? email) => EmailAddress.TryParse(email, out var address) ? address.CompareKey : "";

    protected void Count(string act, string target = "")
    {
        limits.Count(act, HttpContext, target);
        limits.Count(act, HttpContext, Anybody);
    }

    /// <summary>The page again with status 429 and its sentence, or null to go on.</summary>
    /// <param name="perMinute">To that target.</param>
    protected async Task<IActionResult?> TooMany(string act, int perMinute, string target = "")
    {
        if (!limits.IsSpent(act, HttpContext, target, perMinute) && !limits.IsSpent(act, HttpContext, Anybody, Math.Max(perMinute, Limits.OfOneAddress)))
        {
            return null;
        }

        var page = await Refused([AccountsRefusals.TooManyTries]);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = SourceLimits.Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return page;
    }
}
