namespace Loisirs.Shared.Start;

/// <summary>Runtimes below 10.0.7 take forged cookies on Linux (CVE-2026-40372): the portal does not start on one (P-1002).</summary>
internal static class SafeRuntime
{
    private static readonly Version Oldest = new(10, 0, 7);

    public static void Assert(Version runtime)
    {
        if (runtime < Oldest)
        {
            throw new InvalidOperationException($"This is the .NET runtime {runtime}, on which a sign-in can be forged. Install {Oldest} or later.");
        }
    }
}
