using System.Diagnostics;

namespace Loisirs.Testing.Storms;

/// <summary>What only the system's administrator may do to a machine: to mount a disk, to watch over another process.</summary>
internal static class Root
{
    /// <summary>Does it to its end.</summary>
    public static async Task Does(params string[] words)
    {
        using var process = Starts(words);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"« {string.Join(' ', words)} » ended with {process.ExitCode}: only root may do that.");
        }
    }

    public static Process Starts(params string[] words)
    {
        var all = Environment.UserName == "root" ? words : ["sudo", "-n", .. words];
        return Process.Start(all[0], all[1..]);
    }
}
