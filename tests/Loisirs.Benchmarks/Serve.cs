using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Loisirs.Benchmarks.Browsing;
using Loisirs.Benchmarks.Machine;
using Loisirs.Testing.Program;

namespace Loisirs.Benchmarks;

/// <summary>The host on a database that somebody named, with a mail server that accepts everything, until it is told to stop.</summary>
internal static class Serve
{
    public static async Task<string> Run(Words words)
    {
        await using var town = RunningTown.On(words.Database(), words.Number("port", 5080));
        var started = await Starts(town);
        if (words.Has("core"))
        {
            Cores.Pin(started.Process, words.Number("core", Cores.OfServers));
        }

        var line = JsonSerializer.Serialize(started.Json());
        await Console.Error.WriteLineAsync($"{line}\nCtrl+C ends it.");
        var ended = new TaskCompletionSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ends);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ends);
        await ended.Task;
        return line;

        void Ends(PosixSignalContext signal)
        {
            signal.Cancel = true; // so that the host is stopped with it
            ended.TrySetResult();
        }
    }

    /// <summary>Starts it, and answers when it has shown its catalogue.</summary>
    public static async Task<Started> Starts(RunningTown town)
    {
        var since = Stopwatch.GetTimestamp();
        await town.Hosts[0].Start();
        using var wire = LeanBrowser.Wire();
        var catalogue = await new LeanBrowser(town.Hosts[0].Address, wire).Gets("/loisirs/catalogue");
        return catalogue.Status == 200
            ? new Started(town.Hosts[0].ProcessId!.Value, town.Hosts[0].Address, town.Mail.Port, (int)Stopwatch.GetElapsedTime(since).TotalMilliseconds)
            : throw new InvalidOperationException($"The catalogue answers {catalogue.Status}.");
    }
}

/// <summary>A host that serves.</summary>
/// <param name="Smtp">The port of the mail server that it is given.</param>
/// <param name="Milliseconds">From its start to its first catalogue page.</param>
internal sealed record Started(int Process, Uri Address, int Smtp, int Milliseconds)
{
    /// <summary>In the names of the program's JSON.</summary>
    public object Json() => new { bench = "serve", version = 1, pid = Process, address = Address, smtp = Smtp, start_ms = Milliseconds };
}
