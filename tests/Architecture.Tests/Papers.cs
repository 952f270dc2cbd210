using System.Text.RegularExpressions;
using System.Xml.Linq;
using Loisirs.Architecture.Tests.Reading;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Architecture.Tests;

/// <summary>What is written about the house is true of it.</summary>
internal static partial class Papers
{
    private static readonly string Packages = SourceFile.Read("docs/decisions/012-packages.md").Text;
    private static readonly string Configuration = SourceFile.Read("docs/configuration.md").Text;
    private static readonly string Api = SourceFile.Read("docs/api.md").Text;
    private static readonly string Promises = SourceFile.Read("docs/promises.md").Text;

    private const string ApiBase = "/api/v1";

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Each package is listed with its reason",
            XDocument.Parse(SourceFile.Read("Directory.Packages.props").Text).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value),
            package => Packages.Contains($"`{package}`", StringComparison.Ordinal) ? [] : [package],
            "No.Such.Package"),
        Wall.Each(
            "Each key of the settings stands in the configuration page",
            SettingsKeys,
            key => Configuration.Contains($"`{key}`", StringComparison.Ordinal) ? [] : [key],
            "No:SuchKey"),
        Wall.Each(
            "Each link of the papers leads to a file",
            Pages.SelectMany(page => Link().Matches(page.Text).Select(match => new Naming(page.Path, match.Groups[1].Value))),
            link => SourceFile.Exists(Path.Combine(Path.GetDirectoryName(link.Path)!, link.Value)) ? [] : [$"{link.Path} → {link.Value}"],
            new Naming("docs/sample.md", "no-such-page.md")),
        Wall.Each(
            "Each file that the papers name exists",
            Pages.SelectMany(page => FileInText().Matches(page.Text).Select(match => new Naming(page.Path, match.Groups[1].Value))),
            named => SourceFile.Exists(named.Value) ? [] : [$"{named.Path} names {named.Value}"],
            new Naming("docs/sample.md", "src/NoSuchFile.cs")),
        Wall.Each(
            "Each endpoint of the API stands in the API page, with its summary",
            Routes.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(ApiBase, StringComparison.Ordinal)).SelectMany(LinesOf),
            line => Api.Contains(line, StringComparison.Ordinal) ? [] : [line],
            "| `GET /no-such-endpoint` | Nothing |"),
        Wall.Each(
            "Each address of the procedure leads to a page",
            Address().Matches(SourceFile.Read("docs/procedure.md").Text).Select(match => match.Groups[1].Value),
            address => Routes.Answers(address) ? [] : [address],
            "/no-such-page"),
        Wall.Each(
            "Each promise that a test names is on the list of promises",
            SourceFile.Tests.SelectMany(test => (test.Name == "Papers.cs" ? [] : Named().Matches(test.Text).AsEnumerable()).Select(match => new Naming(test.Path, match.Groups[1].Value))),
            kept => Promises.Contains($"| {kept.Value} |", StringComparison.Ordinal) ? [] : [$"{kept.Value} of {kept.Path}"],
            new Naming("tests/Sample.cs", "P-999")),
        Wall.Each(
            "Each promise on the list is named by a test",
            Kept().Matches(Promises).Select(match => match.Groups[1].Value),
            id => SourceFile.Tests.Any(test => Regex.IsMatch(test.Text, $@"\b{id}\b") && test.Name != "Papers.cs") ? [] : [id],
            "P-998"),
    ];

    private static IEnumerable<SourceFile> Pages =>
        [.. SourceFile.Under("docs", ".md"), SourceFile.Read("README.md"), SourceFile.Read("CONTRIBUTING.md")];

    /// <summary><c>Section:Property</c> of every settings class that a module binds.</summary>
    private static IEnumerable<string> SettingsKeys =>
        from file in SourceFile.Code
        from Match binding in Binding().Matches(file.Text)
        from type in TheHouse.Types.Where(type => type.Name == binding.Groups[1].Value)
        from key in KeysOf(type, binding.Groups[2].Value)
        select key;

    private static IEnumerable<string> KeysOf(Type settings, string section) => settings.GetProperties().Where(property => property.CanWrite)
        .SelectMany(property => property.PropertyType.Namespace?.StartsWith("Loisirs", StringComparison.Ordinal) == true && property.PropertyType.IsClass
            ? KeysOf(property.PropertyType, $"{section}:{property.Name}")
            : [$"{section}:{property.Name}"]);

    /// <summary>The line of a table: method, address without the constraints of its parameters, summary.</summary>
    private static IEnumerable<string> LinesOf(RouteEndpoint endpoint)
    {
        var address = Constraint().Replace(endpoint.RoutePattern.RawText![ApiBase.Length..], "").TrimEnd('/');
        var summary = endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary.TrimEnd('.') ?? "no summary";
        return (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Select(method => $"| `{method} {address}` | {summary} |");
    }

    [GeneratedRegex(@":[^}/]+(?=\})")]
    private static partial Regex Constraint();

    [GeneratedRegex("`(/[^`]*)`")]
    private static partial Regex Address();

    [GeneratedRegex(@"Settings<(\w+)>\(""([\w:]+)""\)")]
    private static partial Regex Binding();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|tests|docs)/[\w./-]+\.\w+)`")]
    private static partial Regex FileInText();

    [GeneratedRegex(@"\b(P-\d+)\b")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| (P-\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Kept();

    private sealed record Naming(string Path, string Value);
}
