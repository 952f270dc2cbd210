using System.Globalization;

namespace Loisirs.Benchmarks.Machine;

/// <summary>Who else works on this machine while something is timed.</summary>
internal sealed class MachineLoad
{
    private const double Tolerated = 0.10;
    private const double MillisecondsOfTick = 10;

    private readonly double _load = Load();
    private readonly double _busy = Busy();
    private readonly long _since = System.Diagnostics.Stopwatch.GetTimestamp();
    private readonly double _ours = Ours();

    /// <summary>The share of the cores that processes other than this one and these servers took since the beginning.</summary>
    /// <param name="servers">Milliseconds of processor time that the servers took meanwhile.</param>
    public double Others(double servers)
    {
        var all = System.Diagnostics.Stopwatch.GetElapsedTime(_since).TotalMilliseconds * Environment.ProcessorCount;
        return Math.Round(Math.Clamp((Busy() - _busy - (Ours() - _ours) - servers) / all, 0, 1), 3);
    }

    public static bool IsNoisy(double others) => others > Tolerated;

    /// <summary>In the names of the program's JSON.</summary>
    public object Json(double? others) => new { cpu = Model(), cores = Environment.ProcessorCount, load_before = _load, others_cpu = others };

    private static string Model() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() ?? "";

    private static double Load() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    private static double Ours() => new ServerProcess(Environment.ProcessId).ProcessorMilliseconds();

    /// <summary>Milliseconds since the machine's start that its cores worked: user, nice, system, interrupts.</summary>
    private static double Busy()
    {
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new[] { 1, 2, 3, 6, 7 }.Sum(field => double.Parse(fields[field], CultureInfo.InvariantCulture)) * MillisecondsOfTick;
    }
}
