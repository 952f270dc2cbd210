using Loisirs.Kernel;
using Loisirs.Shared.Web;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>A page that is the same for all visitors.</summary>
internal static class ShownToAll
{
    /// <summary>Lets proxies keep a visitor's page that long; a page for somebody signed in, or one that says what was just done, is kept by nobody.</summary>
    public static void KeepFor(this HousePage page, TimeSpan time, ICaller caller)
    {
        var headers = page.Response.Headers;
        headers.Vary = "Cookie";
        headers.CacheControl = caller.Role == Role.Visitor && page.Flash is null ? $"public, max-age={(int)time.TotalSeconds}" : "no-store";
    }
}
