namespace Loisirs.Benchmarks;

/// <summary>Measures and prints one line of JSON last; progress goes to the error stream. It does not judge: 0 says that it ran.</summary>
internal static class Bench
{
    private const string Usage =
        "Usage: crash --rounds N [--postgres] [--hosts N] [--families N] [--seed N]\n       search --groups 250,10000 [--rounds N] [--postgres]\n"
        + "       opening-day --families N --groups N --places N [--clients N | --rate N --minutes N] [--rounds N] [--twin] [--postgres] [--unpinned] [--seed N]\n"
        + "       limits [--seconds N] [--unpinned]\n"
        + "       page-load [--path /loisirs/catalogue] [--clients N] [--seconds N] [--anonymous] [--postgres]\n"
        + "       commands [--clients 1,16] [--count N] [--postgres]\n"
        + "       sign-in [--clients N] [--seconds N] [--postgres]\n"
        + "       seed --database sqlite:PATH|postgres:CONNSTR [--families N] [--groups N] [--places N] [--orders-per-family N]\n"
        + "       serve --database sqlite:PATH|postgres:CONNSTR [--port N] [--core N]\n"
        + "       scale [--families 1000,5000] [--groups 100,1000,10000] [--coming N] [--orders-per-family N] [--rounds N] [--postgres] [--unpinned]\n"
        + "       hosts --postgres [--hosts 1,2,4] [--families N] [--groups N] [--places N] [--rounds N] [--unpinned]";

    public static async Task<int> Run(string[] args)
    {
        var line = args switch
        {
            ["crash", .. var words] => await Crash.Run(new Words(words)),
            ["seed", .. var words] => await Seed.Run(new Words(words)),
            ["serve", .. var words] => await Serve.Run(new Words(words)),
            ["scale", .. var words] => await Growth.Scale.Run(new Words(words)),
            ["hosts", .. var words] => await Growth.SeveralHosts.Run(new Words(words)),
            ["search", .. var words] => await Search.Run(new Words(words)),
            ["opening-day", .. var words] => await OpeningDay.OpeningDay.Run(new Words(words)),
            ["twin", .. var words] => await Twin.TwinServer.Run(new Words(words)),
            ["host", .. var words] => await WeakHosts.Serve(new Words(words)),
            ["limits", .. var words] => await Machine.Limits.Run(new Words(words)),
            ["page-load", .. var words] => await Pages.PageLoad.Run(new Words(words)),
            ["sign-in", .. var words] => await Pages.SignIns.Run(new Words(words)),
            ["commands", .. var words] => await Commands.Run(new Words(words)),
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
