using Loisirs.Testing.Program.Weak;

namespace Loisirs.Benchmarks;

/// <summary>This program once more, serving as a portal without a guard: what the guard is there for must be seen.</summary>
internal static class WeakHosts
{
    /// <summary>What <c>dotnet</c> runs: started by tests alone.</summary>
    public static IReadOnlyList<string> Without(params string[] guards) =>
        [typeof(WeakHosts).Assembly.Location, "host", "--without", string.Join(',', guards)];

    public static async Task<string?> Serve(Words words)
    {
        await WeakHost.Serve(words.Text("without"));
        return "{\"bench\":\"host\",\"version\":1}";
    }
}
