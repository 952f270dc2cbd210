using System.Globalization;

namespace Loisirs.Benchmarks.Machine;

/// <summary>What the system knows of a server's processes, of all together: they are not asked themselves.</summary>
internal sealed class ServerProcess(params IReadOnlyList<int> ids)
{
    private const double MillisecondsOfTick = 10; // USER_HZ is 100 on Linux

    /// <summary>Processor time since its start, in milliseconds, its own and the system's for it.</summary>
    public double ProcessorMilliseconds() => ids.Sum(ProcessorMilliseconds);

    /// <summary>Resident megabytes now.</summary>
    public double Resident() => Math.Round(ids.Sum(id => Megabytes(id, "VmRSS:")), 1);

    /// <summary>The most it ever had, in resident megabytes.</summary>
    public double Peak() => Math.Round(ids.Sum(id => Megabytes(id, "VmHWM:")), 1);

    private static double ProcessorMilliseconds(int id)
    {
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[11]) + Number(fields[12])) * MillisecondsOfTick;
    }

    private static double Megabytes(int id, string line) =>
        Math.Round(Number(File.ReadLines($"/proc/{id}/status").First(known => known.StartsWith(line, StringComparison.Ordinal))
            .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1]) / 1024.0, 1);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
