using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Web;

/// <summary>What one page leaves for the next, in a cookie. The framework's own deletes that cookie with every page, even where
/// there is none: a <c>Set-Cookie</c> that keeps proxies from sharing a visitor's page.</summary>
internal sealed class QuietTempData(CookieTempDataProvider cookie, IOptions<CookieTempDataProviderOptions> options) : ITempDataProvider
{
    public IDictionary<string, object> LoadTempData(HttpContext context) => cookie.LoadTempData(context);

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
        if (values.Count > 0 || context.Request.Cookies.ContainsKey(options.Value.Cookie.Name ?? CookieTempDataProvider.CookieName))
        {
            cookie.SaveTempData(context, values);
        }
    }
}
