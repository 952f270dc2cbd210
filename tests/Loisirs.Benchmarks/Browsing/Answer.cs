namespace Loisirs.Benchmarks.Browsing;

/// <summary>What a host answered, after redirects.</summary>
/// <param name="Path">The address at which it ended, with its query.</param>
internal sealed record Answer(int Status, string Path, string Html)
{
    public bool IsFailed => Status >= 500;

    public bool Says(string words) => Html.Contains(words, StringComparison.Ordinal);
}
