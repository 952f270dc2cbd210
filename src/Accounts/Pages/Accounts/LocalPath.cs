namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>Where to go after signing in: an address of this site, and nothing else (P-803).</summary>
internal static class LocalPath
{
    private const int Longest = 2000;

    /// <summary>The path and its query, or null for whatever could lead elsewhere.</summary>
    public static string? Of(string? typed)
    {
        if (typed is not ['/', ..] || typed.Length > Longest || !typed.All(IsPlain))
        {
            return null;
        }

        var read = Uri.UnescapeDataString(typed);
        return StartsOutside(typed) || StartsOutside(read) || !read.All(c => c != '\\' && !char.IsControl(c)) ? null : typed;
    }

    /// <summary>What stands in an encoded address, and nothing that a browser would drop or turn.</summary>
    private static bool IsPlain(char c) => c is > ' ' and < '\x7f' and not ('\\' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}');

    private static bool StartsOutside(string path) => path.Length > 1 && path[1] is '/' or '\\';
}
