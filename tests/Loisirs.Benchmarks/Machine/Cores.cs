using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Loisirs.Benchmarks.Machine;

/// <summary>Servers work on core 0, whoever asks them on core 1: neither takes the other's time.</summary>
internal static class Cores
{
    public const int OfServers = 0;
    public const int OfClients = 1;

    /// <summary>All threads of a process, and those that they start; false where the machine does not allow it.</summary>
    public static bool Pin(int process, int core)
    {
        if (Environment.ProcessorCount < 2 && core > 0)
        {
            return false;
        }

        try
        {
            using var taskset = Process.Start(new ProcessStartInfo(
                "taskset", ["-a", "-c", "-p", core.ToString(CultureInfo.InvariantCulture), process.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            taskset.WaitForExit();
            return taskset.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // there is no taskset
        }
    }
}
