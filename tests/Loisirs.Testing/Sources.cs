namespace Loisirs.Testing;

/// <summary>Where the sources are, for the tests that read them.</summary>
public static class Sources
{
    /// <summary>The folder of <c>Loisirs.sln</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Loisirs.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Loisirs.sln is above no test."));
}
