using System.Globalization;
using Loisirs.Accounts.Domain;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>A page whose act one source may do only so many times a minute.</summary>
internal abstract class LimitedPage(SourceLimits limits) : HousePage
{
    protected LimitSettings Limits => limits.Settings;

    protected void Count(string act) => limits.Count(act, HttpContext);

    /// <summary>The page again with status 429 and its sentence, or null to go on.</summary>
    protected async Task<IActionResult?> TooMany(string act, int perMinute)
    {
        if (!limits.IsSpent(act, HttpContext, perMinute))
        {
            return null;
        }

        var page = await Refused([AccountsRefusals.TooManyTries]);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = SourceLimits.Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return page;
    }
}
