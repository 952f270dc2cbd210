using System.Runtime.CompilerServices;

namespace Loisirs.Architecture.Tests.Reading;

/// <summary>A file of the repository, as text.</summary>
/// <param name="Path">From the root, with slashes: <c>src/Cart/CartModule.cs</c>.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public static string Root { get; } = FindRoot();

    /// <summary>The house's own code and pages; no migrations, nothing that a tool made.</summary>
    public static IReadOnlyList<SourceFile> Code { get; } = [.. Under("src", ".cs").Where(f => !f.IsMigration)];

    public static IReadOnlyList<SourceFile> Pages { get; } = [.. Under("src", ".cshtml")];

    public static IReadOnlyList<SourceFile> Tests { get; } = [.. Under("tests", ".cs")];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    private bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);

    public static SourceFile Read(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(Root, path)));

    public static bool Exists(string path) => File.Exists(System.IO.Path.Combine(Root, path)) || Directory.Exists(System.IO.Path.Combine(Root, path));

    public static IEnumerable<SourceFile> Under(string folder, string ending) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), $"*{ending}", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    public override string ToString() => Path;

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Loisirs.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The sources are not beside the tests.");
    }
}
