using Loisirs.Kernel;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Frame;

/// <summary>What stands around every page for whoever looks at it: tabs, sub-navigation, the same page in the other language.</summary>
internal sealed record PortalFrame(
    TownSettings Town, IReadOnlyList<FrameLink> Tabs, string Section, IReadOnlyList<FrameLink> Under,
    string? OtherLanguage, string? Account)
{
    public static PortalFrame For(HttpContext http, ICaller caller, Words words)
    {
        var town = http.RequestServices.GetRequiredService<IOptions<TownSettings>>().Value;
        var routes = http.RequestServices.GetRequiredService<PortalRoutes>();
        var path = http.Request.Path.Value ?? "/";
        var tabs = PortalTab.All.Where(tab => tab.Seen(caller) && Entry(tab) is not null).ToList();
        var here = Nearest(tabs, path);
        var under = here?.Under.Where(tab => tab.Seen(caller) && routes.Has(tab.Path)).ToList() ?? [];

        return new PortalFrame(
            town,
            [.. tabs.Select(tab => new FrameLink(Entry(tab)!, Label(tab), tab == here))],
            here is null ? "" : Label(here),
            [.. under.Select(tab => new FrameLink(tab.Path, Label(tab), tab == Nearest(under, path)))],
            town.OffersEnglish ? InOtherLanguage(http, words) : null,
            caller.Acting is null && routes.Has("/compte") ? "/compte" : null);

        string Label(PortalTab tab) => tab.Words == "portal.tab.leisure" ? town.LeisureTab : words[tab.Words];

        // a tab without a page of its own opens the first one under it
        string? Entry(PortalTab tab) => routes.Has(tab.Path)
            ? tab.Path
            : tab.Under.Where(sub => sub.Seen(caller)).Select(sub => sub.Path).FirstOrDefault(routes.Has);
    }

    private static PortalTab? Nearest(IReadOnlyList<PortalTab> tabs, string path) =>
        tabs.Where(tab => tab.Claims(path) > 0).MaxBy(tab => tab.Claims(path));

    // an error page stands at the address that failed
    private static string InOtherLanguage(HttpContext http, Words words)
    {
        var failed = http.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? http.Request.Path.Value;
        var query = HttpMethods.IsGet(http.Request.Method) ? http.Request.QueryString.Value : "";
        return PortalFiles.Root(http) + (words.IsFrench ? "/en" : "") + failed + query;
    }
}
