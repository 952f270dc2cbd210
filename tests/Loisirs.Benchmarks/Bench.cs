namespace Loisirs.Benchmarks;

/// <summary>Measures and prints one line of JSON last; progress goes to the error stream. It does not judge: 0 says that it ran.</summary>
internal static class Bench
{
    private const string Usage =
        "Usage: crash --rounds N [--postgres] [--hosts N] [--families N] [--seed N]\n       search --groups 250,10000 [--rounds N] [--postgres]";

    public static async Task<int> Run(string[] args)
    {
        var line = args switch
        {
            ["crash", .. var words] => await Crash.Run(new Words(words)),
            ["search", .. var words] => await Search.Run(new Words(words)),
            _ => null,
        };
        if (line is null)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        Console.WriteLine(line);
        return 0;
    }
}
