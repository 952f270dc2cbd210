using System.Text.RegularExpressions;
using Loisirs.Architecture.Tests.Reading;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Architecture.Tests;

/// <summary>Files say what is in them, stay short and leave nothing for later.</summary>
internal static partial class SourceText
{
    private const int MostLines = 250;

    private static readonly string[] NamesThatPromiseNothing =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Services", "Common", "Misc", "Dto", "Impl", "Repository"];

    private static readonly string[] NotesForLater = ["TODO", "FIXME", "HACK", "XXX", "NotImplementedException"];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "A file bears the name of its first type",
            AllCode.Where(file => FirstType().IsMatch(file.Text)),
            file => FirstTypeOf(file) is var first && NamesOf(file).Contains(first) ? [] : [$"{file.Path} begins with {first}"],
            new SourceFile("src/Cart/Domain/Order.cs", "internal sealed class Cart;\ninternal sealed class Order;"),
            new SourceFile("src/Cart/Pages/Cart/Panier.cshtml.cs", "internal sealed class Panier;")),
        Wall.Each(
            "A namespace is its path",
            AllCode.Where(file => Namespace().IsMatch(file.Text)),
            file => Namespace().Match(file.Text).Groups[1].Value is var space && space == NamespaceOf(file) ? [] : [$"{file.Path}: {space}"],
            new SourceFile("src/Cart/Domain/Orders/Order.cs", "namespace Loisirs.Cart.Domain;"),
            new SourceFile("tests/Cart.Tests/Domain/OrderTests.cs", "namespace Loisirs.Cart.Domain;")),
        Wall.Each(
            $"A file has at most {MostLines} lines",
            AllCode.Concat(SourceFile.Pages),
            file => file.Text.AsSpan().TrimEnd().Count('\n') + 1 is var lines && lines <= MostLines ? [] : [$"{file.Path}: {lines}"],
            new SourceFile("src/Cart/Domain/Order.cs", string.Join('\n', Enumerable.Repeat("x", MostLines + 1)))),
        Wall.Each(
            "A type's name says what it promises",
            TheHouse.Types.Where(type => !typeof(ITagHelper).IsAssignableFrom(type)),
            type => NamesThatPromiseNothing.Where(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)).Select(_ => type.FullName!),
            typeof(Breaks.Modules.Breaks_OrderManager)),
        Wall.Each(
            "Nothing is left for later",
            AllCode.Where(file => file.Name != "SourceText.cs").Concat(SourceFile.Pages).Concat(SourceFile.Under("docs", ".md")),
            file => NotesForLater.Where(note => Regex.IsMatch(file.Text, $@"\b{note}\b")).Select(note => $"{file.Path}: {note}"),
            new SourceFile("src/Cart/Domain/Order.cs", "// TODO later")),
        Wall.Each(
            "A module's file is a table of contents of at most 60 lines",
            SourceFile.Code.Where(file => file.Name.EndsWith("Module.cs", StringComparison.Ordinal) && file.Name != "IModule.cs"
                                          && !file.Path.StartsWith("src/Shared/", StringComparison.Ordinal)),
            file => file.Text.Count(c => c == '\n') is var lines && lines <= 60 ? [] : [$"{file.Path}: {lines}"],
            new SourceFile("src/Cart/CartModule.cs", new string('\n', 61))),
    ];

    private static IEnumerable<SourceFile> AllCode => SourceFile.Code.Concat(SourceFile.Tests);

    private static string FirstTypeOf(SourceFile file) => FirstType().Match(file.Text).Groups[1].Value;

    private static string[] NamesOf(SourceFile file)
    {
        var name = file.Name[..file.Name.IndexOf('.', StringComparison.Ordinal)];
        return file.Name.EndsWith(".cshtml.cs", StringComparison.Ordinal) ? [$"{name}Model"]
            : file.Name == "Program.cs" ? [FirstTypeOf(file)]
            : [name, $"{name}Attribute", $"{name}Handler"]; // a request of the contracts has its handler in a file of its name
    }

    private static string NamespaceOf(SourceFile file)
    {
        var folders = file.Path.Split('/')[1..^1];
        return folders[0].StartsWith("Loisirs.", StringComparison.Ordinal) ? string.Join('.', folders) : $"Loisirs.{string.Join('.', folders)}";
    }

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|interface|enum|record\s+struct|record\s+class|record|struct|delegate\s+[\w<>\[\]?,. ]+?)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex FirstType();

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
