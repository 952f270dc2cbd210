using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Architecture.Tests.Reading;

/// <summary>The pages and the addresses of the composed house.</summary>
internal static partial class Routes
{
    /// <summary>Page names, such as <c>/Cart/Panier</c>, and their routes, such as <c>panier</c>.</summary>
    public static IReadOnlyList<PageActionDescriptor> Pages { get; } =
        [.. TheHouse.App.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()];

    public static IReadOnlyList<RouteEndpoint> Endpoints { get; } =
        [.. ((IEndpointRouteBuilder)TheHouse.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    private static readonly IReadOnlyList<TemplateMatcher> Matchers =
        [.. Endpoints.Select(endpoint => endpoint.RoutePattern.RawText).Where(text => text is not null).Distinct(StringComparer.Ordinal)
            .Where(text => !text!.StartsWith("{*", StringComparison.Ordinal))
            .Select(text => new TemplateMatcher(TemplateParser.Parse(text!.TrimStart('/', '~')), []))];

    public static bool HasPage(string name) => Pages.Any(page => string.Equals(page.ViewEnginePath, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Something answers at that address: a page, an endpoint, a file. Parts made by code are <c>@…</c> or <c>{…}</c>.</summary>
    public static bool Answers(string address)
    {
        var path = MadeByCode().Replace(QueryMadeByCode().Replace(address, ""), "x").Split('?', '#')[0];
        path = path.StartsWith('~') ? path[1..] : path;
        if (path.StartsWith("/en/", StringComparison.Ordinal) || path == "/en")
        {
            path = path[3..];
        }

        path = path.Length == 0 ? "/" : path;
        return Matchers.Any(matcher => matcher.TryMatch(path, [])) || SourceFile.Exists($"src/Host/wwwroot{path}");
    }

    /// <summary>Code after a word ends the path: it makes a query or nothing.</summary>
    [GeneratedRegex(@"(?<=\w)(?:@\([^)]*\)|\{[^}]*\})$")]
    private static partial Regex QueryMadeByCode();

    [GeneratedRegex(@"@\([^)]*\)|@[\w.]+(?:\([^)]*\)|\[[^\]]*\])*|\{[^}]*\}")]
    private static partial Regex MadeByCode();
}
