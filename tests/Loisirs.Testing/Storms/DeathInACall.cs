using System.Globalization;
using Loisirs.Testing.Program;

namespace Loisirs.Testing.Storms;

/// <summary>The system kills a process in the midst of a call of its own, neither before nor after, as a power cut may (P-402).</summary>
public static class DeathInACall
{
    /// <summary>Asks that what was written be safe on the disk.</summary>
    public const string Syncs = "fsync,fdatasync";

    /// <summary>Says something to the database's server, or to whoever asked.</summary>
    public const string Sends = "sendto,sendmsg";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Dies at the so many-eth of these calls from now on that one of its threads makes; false: it made none, and was killed.</summary>
    public static async Task<bool> Of(HostProcess host, string calls, int time)
    {
        var process = host.ProcessId!.Value.ToString(CultureInfo.InvariantCulture);
        using var watch = Root.Starts("strace", "-qq", "-f", "-o", "/dev/null", "-p", process,
            "-e", $"trace={calls}", "-e", $"inject={calls}:signal=KILL:when={time.ToString(CultureInfo.InvariantCulture)}");
        var died = await host.Dies(Patience);
        await watch.WaitForExitAsync();
        return died;
    }
}
