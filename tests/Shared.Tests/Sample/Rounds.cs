namespace Loisirs.Shared.Tests.Sample;

/// <summary>Short by default; the full numbers of the promises with <c>LOISIRS_FULL=1</c>.</summary>
internal static class Rounds
{
    public static bool AreFull { get; } = Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1";

    public static int Of(int few, int full) => AreFull ? full : few;
}
