using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Loisirs.Benchmarks.Twin;
using Loisirs.Shared.Data;
using Loisirs.Testing.Databases;
using Microsoft.Data.Sqlite;

namespace Loisirs.Benchmarks.Machine;

/// <summary>What this machine can do at all in this hour: the same is measured before and after whatever is timed.</summary>
/// <param name="Fsync">Milliseconds until 4 KB are safe on the disk.</param>
/// <param name="RawCheckouts">Checkout transactions a second, one writer on SQLite, bare statements, synchronous=FULL.</param>
/// <param name="Plain">Shortest answers a second of the bare web server.</param>
/// <param name="StaticPages">Answers a second with a whole page, compressed beforehand, from memory.</param>
internal sealed record Limits(Latencies Fsync, double RawCheckouts, double Plain, double StaticPages)
{
    private const int Connections = 16;
    private const int Block = 4096;

    /// <summary>Two measures that differ by more are those of a machine that others use.</summary>
    private const double Tolerated = 1.25;

    public static async Task<string> Run(Words words)
    {
        var seconds = words.Number("seconds", 5);
        var load = new MachineLoad();
        var first = await Measure(TimeSpan.FromSeconds(seconds), !words.Has("unpinned"));
        var again = await Measure(TimeSpan.FromSeconds(seconds), !words.Has("unpinned"));
        return JsonSerializer.Serialize(new
        {
            bench = "limits",
            version = 1,
            machine = load.Json(others: null),
            seconds,
            noisy = first.DiffersFrom(again),
            limits = first.Json(again),
        });
    }

    /// <summary>In a folder that is gone afterwards.</summary>
    public static async Task<Limits> Measure(TimeSpan each, bool isPinned)
    {
        var folder = Directory.CreateTempSubdirectory("loisirs-limits-").FullName;
        try
        {
            return await Measure(folder, each, isPinned);
        }
        finally
        {
            Folders.Remove(folder);
        }
    }

    /// <param name="folder">On the disk that is meant.</param>
    /// <param name="each">How long each limit is tried.</param>
    private static async Task<Limits> Measure(string folder, TimeSpan each, bool isPinned)
    {
        var fsync = Safe(Path.Combine(folder, "fsync"), each / 4);
        var raw = await Raw(Path.Combine(folder, "raw.db"), each);
        await SomePages().Keep(folder);
        await using var server = await TwinProcess.Start(folder, DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "raw.db")}", isPinned);
        var plain = await RawLoad.PerSecond(new Uri(server.Address, TwinServer.Plain), Connections, each);
        return new Limits(fsync, raw, plain, await RawLoad.PerSecond(new Uri(server.Address, TwinServer.Static), Connections, each));
    }

    public bool DiffersFrom(Limits after) =>
        Apart(RawCheckouts, after.RawCheckouts) || Apart(Plain, after.Plain) || Apart(StaticPages, after.StaticPages);

    /// <summary>In the names of the program's JSON.</summary>
    public object Json(Limits? after) => new
    {
        fsync_ms = new { p50 = Fsync.P50, p99 = Fsync.P99 },
        raw_tx_s = RawCheckouts,
        raw_tx_s_after = after?.RawCheckouts,
        plaintext_s = Plain,
        plaintext_s_after = after?.Plain,
        static_br_s = StaticPages,
        static_br_s_after = after?.StaticPages,
    };

    /// <summary>A page as long as our catalogue, which compresses as it does.</summary>
    private static RecordedPages SomePages()
    {
        var page = new StringBuilder("<!DOCTYPE html><title>Catalogue</title>");
        for (var card = 0; page.Length < 40_000; card++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"carte\"><a href=\"/loisirs/activites/{card * 7919}\">Natation {card}</a><p>Le lundi de 18 h {card % 60}</p></li>\n");
        }

        return new RecordedPages(page.ToString(), "", "", "", "", "", "", Guid.Empty, Guid.Empty);
    }

    private static bool Apart(double one, double other) => Math.Max(one, other) > Tolerated * Math.Min(one, other);

    private static Latencies Safe(string path, TimeSpan time)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        var (times, block, begun) = (new List<double>(), new byte[Block], Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(begun) < time)
        {
            var since = Stopwatch.GetTimestamp();
            RandomAccess.Write(file, block, (long)times.Count * Block);
            RandomAccess.FlushToDisk(file);
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        return new Latencies(times);
    }

    private static async Task<double> Raw(string path, TimeSpan time)
    {
        var store = new TwinStore(DatabaseProvider.Sqlite, $"Data Source={path}");
        await store.Found();
        var group = Guid.CreateVersion7();
        await store.Offers([(group, "Natation")], places: int.MaxValue);
        var (done, spent) = (0, TimeSpan.Zero);
        while (spent < time)
        {
            var person = Guid.CreateVersion7().ToString();
            await store.Adds(person, group.ToString()); // not timed: its commit is another act
            var since = Stopwatch.GetTimestamp();
            await store.ChecksOut(person);
            (done, spent) = (done + 1, spent + Stopwatch.GetElapsedTime(since));
        }

        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={path}"));
        return Math.Round(done / spent.TotalSeconds);
    }
}
