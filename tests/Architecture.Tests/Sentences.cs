using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Validators;
using Loisirs.Architecture.Tests.Reading;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Architecture.Tests;

/// <summary>Every sentence stands in both languages, and every key that is said has its sentence.</summary>
internal static partial class Sentences
{
    private static readonly WordList List = TheHouse.App.Services.GetRequiredService<WordList>();

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Each sentence stands in French and in English, and is not empty",
            Keys,
            key => Languages(key).Where(language => string.IsNullOrWhiteSpace(language.Text)).Select(language => $"{key}: {language.Name}"),
            "no.such-key"),
        Wall.Each(
            "A sentence has the same placeholders in both languages",
            Keys.Select(key => new Pair(key, List.French.GetValueOrDefault(key, ""), List.English.GetValueOrDefault(key, ""))),
            pair => Holes(pair.French).SetEquals(Holes(pair.English)) ? [] : [pair.Key],
            new Pair("sample", "Il reste {0} places sur {1}.", "{0} places left.")),
        Wall.Each(
            "Each key that is said has a sentence",
            Said,
            said => said.Keys.Where(key => !Exists(key)).Select(key => $"{said.Where}: {key}"),
            new Use("sample", ["no.such-key"]), new Use("sample", ["no.such.*"])),
        Wall.Each(
            "Each refusal has a sentence in both languages",
            Refusals,
            refusal => Exists(refusal.Code) ? [] : [refusal.Code],
            new Refusal("no.such-refusal")),
        Wall.Each(
            "Each command is named in the audit trail, in words that people read",
            TheHouse.Types.Where(type => type is { IsAbstract: false } && typeof(IWrites).IsAssignableFrom(type)),
            type => Exists($"act.{type.Name}") ? [] : [type.Name],
            typeof(Breaks.Modules.Breaks_ReadsAndWrites)),
        Wall.Each(
            "Each rule of a shape names its refusal, which has a sentence",
            Rules,
            rule => Exists(rule.Code) ? [] : [rule.ToString()],
            new Rule("Sample.Name", "NotEmptyValidator")),
        Wall.Each(
            "Whatever is typed, a shape refuses it by a code that has a sentence",
            ShapeProbes.Failures(TheHouse.Types),
            rule => Exists(rule.Code) ? [] : [$"{rule.Where}: {rule.Code}"],
            [.. ShapeProbes.Failures([typeof(Breaks.Modules.Breaks_WordlessShape)])]),
        Wall.Each(
            "No sentence is left that nobody says",
            Keys,
            key => IsSaid(key) ? [] : [key],
            "no.such-key"),
        Wall.Each(
            "A French sentence has its no-break spaces, straight apostrophes and guillemets",
            List.French,
            sentence => Typographic().IsMatch(sentence.Value) ? [$"{sentence.Key}: {sentence.Value}"] : [],
            new KeyValuePair<string, string>("sample", "Places : 3"), new KeyValuePair<string, string>("sample", "l’heure")),
    ];

    private static IEnumerable<string> Keys => List.French.Keys.Union(List.English.Keys, StringComparer.Ordinal);

    /// <summary>Keys said by pages and code; <c>group.state.*</c> for one that ends in a value.</summary>
    private static IEnumerable<Use> Said => SourceFile.Code.Concat(SourceFile.Pages).Select(file => new Use(file.Path, [.. KeysIn(file).Distinct(StringComparer.Ordinal)]))
        .Where(use => use.Keys.Count > 0);

    private static IEnumerable<Refusal> Refusals => TheHouse.Types
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(one => one.FieldType == typeof(Refusal) && !one.Name.Contains('<', StringComparison.Ordinal))
        .Select(one => (Refusal)one.GetValue(null)!);

    private static IEnumerable<Rule> Rules =>
        from type in TheHouse.Types
        where !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type)
        from rule in ((IValidator)Activator.CreateInstance(type, nonPublic: true)!).CreateDescriptor().Rules
        from component in rule.Components
        where component.Validator is not (null or IChildValidatorAdaptor) && component.ErrorCode is not null // a custom rule says its own: see ShapeProbes
        select new Rule($"{type.Name}.{rule.PropertyName}", component.ErrorCode);

    private static string AllText { get; } =
        string.Concat(SourceFile.Code.Concat(SourceFile.Pages).Select(file => file.Text));

    private static readonly HashSet<string> Quoted = [.. AnyKey().Matches(AllText).Select(match => match.Groups[1].Value)];

    private static readonly IReadOnlyList<string> QuotedBeginnings = [.. AnyBeginning().Matches(AllText).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    private static readonly IReadOnlyList<string> QuotedEndings = [.. AnyEnding().Matches(AllText).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string? Text)> Languages(string key) =>
        [("fr", List.French.GetValueOrDefault(key)), ("en", List.English.GetValueOrDefault(key))];

    private static bool Exists(string key) => key.EndsWith('*')
        ? List.French.Keys.Any(k => k.StartsWith(key[..^1], StringComparison.Ordinal))
        : List.French.ContainsKey(key) && List.English.ContainsKey(key);

    private static bool IsSaid(string key) =>
        Quoted.Contains(key)
        || (CountEnding().Match(key) is { Success: true } counted && Quoted.Contains(key[..counted.Index]))
        || (key.LastIndexOf('.') is > 0 and var dot && Quoted.Contains(key[..dot]) && key[dot..].Any(char.IsUpper)) // one of an enum
        || QuotedBeginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
        || QuotedEndings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<string> KeysIn(SourceFile file)
    {
        var refusals = file.Name.EndsWith("Refusals.cs", StringComparison.Ordinal) ? NewInList().Matches(file.Text) : Enumerable.Empty<Match>();
        return Word().Matches(file.Text).Concat(Code().Matches(file.Text)).Concat(refusals).Select(match => match.Groups[1].Value)
            .Concat(WordWithValue().Matches(file.Text).Select(match => $"{match.Groups[1].Value}*"))
            .Concat(Counted().Matches(file.Text).SelectMany(match => (string[])[$"{match.Groups[1].Value}.one", $"{match.Groups[1].Value}.many"]));
    }

    private static HashSet<string> Holes(string sentence) => [.. Hole().Matches(sentence).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\b_?[wW]ords\w*\[\s*""([^""]+)""")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b_?[wW]ords\w*\[\s*\$""([^""{]+)\{")]
    private static partial Regex WordWithValue();

    [GeneratedRegex(@"\b_?[wW]ords\w*\.Count\(\s*""([^""]+)""")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:new Refusal|WithErrorCode|Refusal\s+\w+\s*=\s*new)\(\s*""([^""]+)""")]
    private static partial Regex Code();

    [GeneratedRegex(@"\bnew\(\s*""([^""]+)""")]
    private static partial Regex NewInList();

    [GeneratedRegex(@"""([a-z0-9]+(?:[.-][a-z0-9]+)*)""")]
    private static partial Regex AnyKey();

    [GeneratedRegex(@"\$""([a-z0-9]+(?:[.-][a-z0-9]+)*[.-])\{")]
    private static partial Regex AnyBeginning();

    [GeneratedRegex(@"\[\$""\{[^}""]*\}([.-][a-z0-9.-]+)""")]
    private static partial Regex AnyEnding();

    [GeneratedRegex(@"\.(none|one|many)$")]
    private static partial Regex CountEnding();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@" [:;!?%$»]|« |’|[^\s\u00A0\u202F]»|«[^\s\u00A0\u202F]|\d h\b")]
    private static partial Regex Typographic();

    private sealed record Pair(string Key, string French, string English);

    private sealed record Use(string Where, IReadOnlyList<string> Keys);

    private sealed record Rule(string Property, string Code)
    {
        public override string ToString() => $"{Property}: {Code}";
    }
}
