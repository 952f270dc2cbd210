using System.Text.RegularExpressions;
using Loisirs.Architecture.Tests.Reading;

namespace Loisirs.Architecture.Tests;

/// <summary>Every link leads somewhere: an unknown page gives an empty <c>href</c>, and two pages of one path hide each other, without a word.</summary>
internal static partial class PageLinks
{
    public static IEnumerable<Wall> Walls =>
    [
        Wall.Together(
            "Two modules have no page of the same path",
            SourceFile.Pages.Where(page => page.Text.StartsWith("@page", StringComparison.Ordinal)),
            pages => Doubles(pages, page => PathOf(page)!),
            new SourceFile("src/Cart/Pages/Home/Index.cshtml", "@page"), new SourceFile("src/Catalogue/Pages/Home/Index.cshtml", "@page")),
        Wall.Together(
            "Two pages have no common address",
            Routes.Pages.Select(page => (page.ViewEnginePath, ParameterName().Replace(page.AttributeRouteInfo!.Template!, "{"))).Where(NotIndexTwice),
            pages => Doubles(pages, page => page.Item2),
            ("/Cart/Panier", "panier/{:guid}"), ("/Catalogue/Panier", "panier/{:guid}")),
        Wall.Each(
            "A page lies in its module's folder, under its own address",
            SourceFile.Pages.Where(page => page.Text.StartsWith("@page", StringComparison.Ordinal)),
            page => page.Text.StartsWith("@page \"/", StringComparison.Ordinal)
                    && (page.Path.StartsWith("src/Host/", StringComparison.Ordinal) || PathOf(page)!.StartsWith($"/{page.Path.Split('/')[1]}/", StringComparison.Ordinal))
                ? [] : [page.Path],
            new SourceFile("src/Cart/Pages/Panier.cshtml", "@page \"/panier\""), new SourceFile("src/Cart/Pages/Cart/Panier.cshtml", "@page")),
        Wall.Each(
            "Each asp-page names a page",
            SourceFile.Pages.SelectMany(page => Found(page, AspPage())),
            link => Routes.HasPage(Resolve(link)) ? [] : [link.ToString()],
            new Link(new SourceFile("src/Cart/Pages/Cart/Panier.cshtml", ""), "/Cart/NoSuchPage")),
        Wall.Each(
            "Each page that code goes to exists",
            SourceFile.Code.SelectMany(file => Found(file, GoesTo())),
            link => Routes.HasPage(Resolve(link)) ? [] : [link.ToString()],
            new Link(new SourceFile("src/Cart/Pages/Cart/Panier.cshtml.cs", ""), "/Cart/NoSuchPage")),
        Wall.Each(
            "Each literal address leads somewhere",
            SourceFile.Pages.SelectMany(page => Found(page, Literal())).Concat(SourceFile.Code.SelectMany(file => Found(file, MadeAddress()))),
            link => MadeFromItsStart().IsMatch(link.To) || Routes.Answers(link.To) ? [] : [link.ToString()],
            new Link(new SourceFile("src/Cart/Pages/Cart/Panier.cshtml", ""), "~/no-such/@Model.Id")),
        Wall.Each(
            "Each asp-page-handler names a handler of its page",
            SourceFile.Pages.Where(page => page.Text.StartsWith("@page", StringComparison.Ordinal)).SelectMany(page => Found(page, HandlerOnThisPage())),
            link => HasHandler(link) ? [] : [$"{link} (handler)"],
            new Link(new SourceFile("src/Cart/Pages/Cart/Sample.cshtml", ""), "NoSuchHandler")),
    ];

    /// <summary><c>/Cart/Panier</c> for <c>src/Cart/Pages/Cart/Panier.cshtml</c>, or null for what is no page.</summary>
    private static string? PathOf(SourceFile page)
    {
        var at = page.Path.IndexOf("/Pages/", StringComparison.Ordinal);
        return at < 0 ? null : page.Path[(at + "/Pages".Length)..].Replace(".cshtml.cs", "", StringComparison.Ordinal).Replace(".cshtml", "", StringComparison.Ordinal);
    }

    private static string Resolve(Link link)
    {
        var here = PathOf(link.From) ?? "/";
        return link.To.Length == 0 ? here : link.To.StartsWith('/') ? link.To : $"{here[..here.LastIndexOf('/')]}/{link.To}";
    }

    private static bool HasHandler(Link link)
    {
        var code = $"{link.From.Path}.cs";
        return SourceFile.Exists(code)
            && Regex.IsMatch(SourceFile.Read(code).Text, $@"\bOn(Post|Get){Regex.Escape(link.To)}(Async)?\(", RegexOptions.IgnoreCase);
    }

    private static IEnumerable<Link> Found(SourceFile file, Regex regex) =>
        regex.Matches(file.Text).Select(match => new Link(file, match.Groups[1].Value)).Where(link => !link.To.StartsWith('@'));

    /// <summary>An <c>Index</c> answers at its folder's address too: the framework's own double.</summary>
    private static bool NotIndexTwice((string Page, string Template) page) => !page.Template.EndsWith("/Index", StringComparison.Ordinal) && page.Template != "Index";

    private static IEnumerable<string> Doubles<T>(IEnumerable<T> all, Func<T, string> key) =>
        all.GroupBy(key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}");

    [GeneratedRegex("asp-page=\"([^\"]*)\"")]
    private static partial Regex AspPage();

    [GeneratedRegex(@"(?:\bGo|RedirectToPage|Url\.Page|AddPageRoute)\(\s*""([^""]*)""")]
    private static partial Regex GoesTo();

    [GeneratedRegex("(?:href|action|src|use-href)=\"(~?/[^\"/][^\"]*|~?/)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^~?/[@{]")]
    private static partial Regex MadeFromItsStart();

    [GeneratedRegex(@"\{[\w.]*(?:PathBase|PublicAddress)\}(/[^""?#]*)")]
    private static partial Regex MadeAddress();

    [GeneratedRegex("<(?:form|button|a)(?:(?!asp-page=)[^>])*asp-page-handler=\"([^\"]+)\"(?:(?!asp-page=)[^>])*>")]
    private static partial Regex HandlerOnThisPage();

    /// <summary>Two addresses with the same constraints at the same parts meet, whatever the parts are called.</summary>
    [GeneratedRegex(@"\{\w+")]
    private static partial Regex ParameterName();

    private sealed record Link(SourceFile From, string To)
    {
        public override string ToString() => $"{From.Path} → {To}";
    }
}
