using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Loisirs.Host.Tests.Access;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>Addresses are written down where nobody thinks of it: by a proxy, in a browser's history, in a link that is passed on. So none
/// that the portal makes names a person or holds a secret, and no page has anything fetched from elsewhere (P-806).</summary>
/// <remarks>What somebody of the town types to find a person is their own sentence and stands in their address: see decision 17.</remarks>
[Trait("Promise", "P-806")]
public sealed class NothingPersonalInAnAddress(SettledTown town) : IClassFixture<SettledTown>
{
    /// <summary>Where somebody types into an address: what they look for.</summary>
    private static readonly string[] TypedSearches =
    [
        "/administration/catalogue Mot", "/administration/commandes mot", "/administration/familles q", "/administration/familles/{id}/membres/{id} q",
        "/administration/journal nom", "/commandes nom", "/loisirs/catalogue mot", "/loisirs/inscription mot", "/presences/abonnements/{id} q",
        "/presences/recherche q", "/presences/seances/{id} q", "/presences/spectacles/{id} q",
    ];

    private static readonly string[] ElementsThatFetch = ["script", "img", "link", "source", "iframe", "frame", "object", "embed", "audio", "video", "form", "button"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task No_link_form_or_picture_of_any_page_names_a_person_holds_a_secret_or_calls_another_site()
    {
        var pages = await AllPages();
        var addresses = pages.SelectMany(page => AddressesOn(page).Append((Element: "(the page)", Address: page.Path))).Distinct().ToList();
        var elsewhere = addresses.Where(found => IsElsewhere(found.Address)).ToList();

        Assert.True(pages.Count > 200 && addresses.Count > 500, $"only {pages.Count} pages and {addresses.Count} addresses were looked at");
        AreNone(addresses.Where(found => NamesSomebody(found.Address) || HoldsSecret(found.Address)));
        AreNone(elsewhere.Where(found => ElementsThatFetch.Contains(found.Element)));
        AreNone(elsewhere.Where(found => !found.Address.StartsWith("https://www.openstreetmap.org/", StringComparison.Ordinal))); // a link, which is not followed by itself
        AreNone(pages.SelectMany(page => page.Document.QuerySelectorAll("meta[http-equiv], base, [ping], [style]").Select(found => (page.Path, found.OuterHtml))));
        Assert.Equal(string.Join('\n', TypedSearches), string.Join('\n', pages.SelectMany(TypedOn).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Nor_does_the_address_that_a_form_leads_to()
    {
        var led = new List<string>();
        foreach (var form in (await FormOnPage.All(town)).Where(form => !form.Action.Contains("deconnexion", StringComparison.Ordinal)))
        {
            led.Add((await form.Sends(town, [])).Path);
        }

        Assert.True(led.Count > 60, $"only {led.Count} forms were sent");
        AreNone(led.Where(path => NamesSomebody(path) || HoldsSecret(path)));
    }

    private static void AreNone<T>(IEnumerable<T> found)
    {
        var all = string.Join('\n', found.Distinct());
        Assert.True(all.Length == 0, all);
    }

    /// <summary>Where the page has something typed into an address.</summary>
    private static IEnumerable<string> TypedOn(ShownPage page) => page.Document.QuerySelectorAll("form[method=get] input, form:not([method]) input")
        .Where(field => field.GetAttribute("type") is null or "text" or "search" or "email" or "tel" or "password").Where(field => field.GetAttribute("inputmode") != "numeric")
        .Select(field => $"{PagesByLinks.KindOf(field.Closest("form")!.GetAttribute("action") ?? page.Path)} {field.GetAttribute("name")}");

    /// <summary>Each page, as each who may open it sees it, in both languages' words.</summary>
    private async Task<IReadOnlyList<ShownPage>> AllPages()
    {
        var shown = new List<ShownPage>();
        foreach (var door in (await new HouseRoutes(town.Town.Services).Pages()).SelectMany(page => page.Doors).Where(IsRead))
        {
            foreach (var walker in Enum.GetValues<Walker>().Where(walker => PageMatrix.Rows[door][(int)walker] == 'o'))
            {
                var query = string.Join('&', Addresses.FieldsOf(door, town.Ids).Select(field => $"{field.Name}={field.Value}"));
                shown.Add(await town[walker].Gets($"{Addresses.Fill(door.Split(' ')[1], town.Ids)}{(query.Length > 0 ? $"?{query}" : "")}"));
            }
        }

        Assert.DoesNotContain(shown, page => page.Status == HttpStatusCode.InternalServerError);
        return shown;
    }

    private static bool IsRead(string door) => door.StartsWith("GET", StringComparison.Ordinal) && !door.Contains("{code", StringComparison.Ordinal);

    private static IEnumerable<(string Element, string Address)> AddressesOn(ShownPage page) => page.Document.All.SelectMany(element =>
        element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "srcset" or "action" or "formaction" or "data" or "poster" or "cite")
            .Select(attribute => (Element: element.LocalName, Address: attribute.Value)));

    /// <summary>A name, a birth date, a number, a mailbox that is not the town's.</summary>
    private bool NamesSomebody(string address)
    {
        if (address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal))
        {
            return !TownsOwn.Contains(address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        }

        var said = WithoutIds(address);
        return said.Contains('@', StringComparison.Ordinal)
            || Regex.IsMatch(said, @"\b\d{3}[ .-]?\d{3}-?\d{4}\b|\b20[01]\d-\d\d-\d\d\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b", RegexOptions.None, Patience)
            || Regex.Split(said, @"[^\p{L}]+", RegexOptions.None, Patience).Any(Names.Contains);
    }

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Roy", "Léa", "Max", "Gagnon", "Noé", "Bouchard", "Fortin", "Lavoie", "Zoé", "Côté", "Camille", "Lea", "Noe", "Zoe", "Cote",
    };

    private HashSet<string> TownsOwn => [.. town[Walker.Visitor].Gets("/aide").Result.Document.QuerySelectorAll("footer a[href^=mailto], footer a[href^=tel]").Select(link => link.GetAttribute("href")!.Split(':')[1])];

    /// <summary>A word of chance that is no id: long, of small and large letters and digits. Only the key that was mailed for it opens an offer.</summary>
    private bool HoldsSecret(string address) => address.Contains(Town.Password, StringComparison.Ordinal)
        || (!address.Contains(town.Ids["offer"], StringComparison.Ordinal)
            && Regex.Matches(WithoutIds(address), "[A-Za-z0-9_-]{20,}", RegexOptions.None, Patience).Any(word =>
                word.Value.Any(char.IsAsciiLetterUpper) && word.Value.Any(char.IsAsciiLetterLower) && word.Value.Any(char.IsAsciiDigit)));

    private static string WithoutIds(string address) =>
        Regex.Replace(WebUtility.UrlDecode(address), "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", RegexOptions.None, Patience);

    private static bool IsElsewhere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var named) && named.Scheme is not ("mailto" or "tel" or "file") && named.Host != "localhost";
}
