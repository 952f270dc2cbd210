using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>Whether a file's name is only that: no path, nothing hidden, no name that a disk keeps for itself (P-712).</summary>
internal static class ProofName
{
    private const int Longest = 255;

    private static readonly string[] PathParts = ["/", "\\", ":", "..", "%2f", "%5c", "%2e%2e", "%00"];

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    public static bool IsFine(string name) =>
        PlainText.Read(name, Longest).IsFine
        && !Array.Exists(PathParts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
        && !Devices.Contains(name.Split('.')[0].Trim().ToLowerInvariant().TrimEnd("0123456789".ToCharArray()));
}
