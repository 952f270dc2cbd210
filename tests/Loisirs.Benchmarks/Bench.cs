namespace Loisirs.Benchmarks;

/// <summary>Measures and prints one line of JSON last; progress goes to the error stream. It does not judge: 0 says that it ran.</summary>
internal static class Bench
{
    private const string Usage = "Usage: crash --rounds N [--postgres] [--hosts N] [--families N] [--seed N]";

    public static async Task<int> Run(string[] args)
    {
        if (args is not ["crash", .. var words])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        Console.WriteLine(await Crash.Run(new Words(words)));
        return 0;
    }
}
