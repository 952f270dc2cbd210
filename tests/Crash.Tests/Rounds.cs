namespace Loisirs.Crash.Tests;

/// <summary>How often a story is told: short in each run, the full number with <c>LOISIRS_FULL=1</c>.</summary>
internal static class Rounds
{
    public static bool Full { get; } = Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1";

    public static int Of(int few, int full) => Full ? full : few;
}
