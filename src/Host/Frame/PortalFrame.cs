using Loisirs.Kernel;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Frame;

/// <summary>What stands around every page for whoever looks at it: tabs, sub-navigation, the same page in the other language.</summary>
internal sealed record PortalFrame(
    TownSettings Town, IReadOnlyList<FrameLink> Tabs, string Section, IReadOnlyList<FrameLink> Under, string? OtherLanguage)
{
    public static PortalFrame For(HttpContext http, ICaller caller, Words words)
    {
        var town = http.RequestServices.GetRequiredService<IOptions<TownSettings>>().Value;
        var routes = http.RequestServices.GetRequiredService<PortalRoutes>();
        var path = http.Request.Path.Value ?? "/";
        var tabs = PortalTab.All.Where(tab => tab.Seen(caller) && routes.Has(tab.Path)).ToList();
        var here = Nearest(tabs, path);
        var under = here?.Under.Where(tab => tab.Seen(caller) && routes.Has(tab.Path)).ToList() ?? [];

        return new PortalFrame(
            town,
            Links(tabs, here, Label),
            here is null ? "" : Label(here),
            Links(under, Nearest(under, path), Label),
            town.OffersEnglish ? InOtherLanguage(http, words) : null);

        string Label(PortalTab tab) => tab.Words == "portal.tab.leisure" ? town.LeisureTab : words[tab.Words];
    }

    private static PortalTab? Nearest(IReadOnlyList<PortalTab> tabs, string path) =>
        tabs.Where(tab => tab.Claims(path) > 0).MaxBy(tab => tab.Claims(path));

    private static List<FrameLink> Links(IEnumerable<PortalTab> tabs, PortalTab? here, Func<PortalTab, string> label) =>
        [.. tabs.Select(tab => new FrameLink(tab.Path, label(tab), tab == here))];

    // an error page stands at the address that failed
    private static string InOtherLanguage(HttpContext http, Words words)
    {
        var failed = http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? http.Request.Path.Value;
        var query = HttpMethods.IsGet(http.Request.Method) ? http.Request.QueryString.Value : "";
        return PortalFiles.Root(http) + (words.IsFrench ? "/en" : "") + failed + query;
    }
}
