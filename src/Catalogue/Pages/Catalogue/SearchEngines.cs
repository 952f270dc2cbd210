using System.Globalization;
using System.Xml.Linq;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>What search engines read: which pages there are, and which are nobody's but the family's and the office's.</summary>
internal static class SearchEngines
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Always = ["/", "/loisirs/activites", "/loisirs/catalogue", "/loisirs/abonnements", "/loisirs/catalogue/imprimer", "/aide"];

    private static readonly string[] Private =
        ["/administration", "/api", "/commandes", "/compte", "/connexion", "/deconnexion", "/famille", "/loisirs/inscription", "/panier", "/presences"];

    public static void MapTo(IEndpointRouteBuilder house)
    {
        house.MapGet("/robots.txt", Robots).ExcludeFromDescription();
        house.MapGet("/sitemap.xml", Sitemap).ExcludeFromDescription();
    }

    private static IResult Robots(IOptions<TownSettings> town) => Results.Text(string.Join(
        '\n',
        ["User-agent: *", .. Private.SelectMany(path => (string[])[$"Disallow: {path}", $"Disallow: /en{path}"]), $"Sitemap: {town.Value.PublicAddress}/sitemap.xml", ""]));

    private static async Task<IResult> Sitemap(IMediator house, IOptions<TownSettings> town, CancellationToken stop)
    {
        var addresses = await house.Send(new ListAddresses(), stop);
        var map = new XElement(
            Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml.NamespaceName),
            Always.Concat(addresses.Value).SelectMany(path => Urls(path, town.Value)));
        return Results.Text(new XDocument(map).ToString(SaveOptions.DisableFormatting), "application/xml");
    }

    /// <summary>A page in each language, each naming the other.</summary>
    private static IEnumerable<XElement> Urls(string path, TownSettings town)
    {
        var (french, english) = (town.PublicAddress + path, town.PublicAddress + "/en" + path.TrimEnd('/'));
        if (!town.OffersEnglish)
        {
            return [new XElement(Map + "url", new XElement(Map + "loc", french))];
        }

        return ((string[])[french, english]).Select(address => new XElement(
            Map + "url", new XElement(Map + "loc", address), Other("fr-CA", french), Other("en-CA", english)));
    }

    private static XElement Other(string language, string address) => new(
        Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language.ToLower(CultureInfo.InvariantCulture)), new XAttribute("href", address));
}
