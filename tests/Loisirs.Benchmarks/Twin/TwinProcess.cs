using System.Diagnostics;
using System.Globalization;
using Loisirs.Benchmarks.Browsing;
using Loisirs.Benchmarks.Machine;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Benchmarks.Twin;

/// <summary>This program once more, serving as the twin: so that its time is not the client's.</summary>
internal sealed class TwinProcess : IAsyncDisposable
{
    private const int MostTries = 600;

    private readonly Process _process;

    private TwinProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public ServerProcess Server => new(_process.Id);

    /// <summary>Answers when it answers.</summary>
    /// <param name="pages">The folder of the recorded pages.</param>
    public static async Task<TwinProcess> Start(string pages, DatabaseProvider provider, string connectionString, bool isPinned)
    {
        var port = FreePort.Next();
        var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            typeof(TwinProcess).Assembly.Location, "twin", "--port", port.ToString(CultureInfo.InvariantCulture), "--pages", pages, "--connection", connectionString,
            .. provider == DatabaseProvider.PostgreSql ? (string[])["--postgres"] : [],
        ]))!;
        var twin = new TwinProcess(process, new Uri($"http://127.0.0.1:{port}"));
        await twin.IsUp();
        if (isPinned)
        {
            Cores.Pin(process.Id, Cores.OfServers);
        }

        return twin;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task IsUp()
    {
        using var wire = LeanBrowser.Wire();
        var browser = new LeanBrowser(Address, wire);
        for (var tries = 0; ; tries++)
        {
            try
            {
                await browser.Gets(TwinServer.Plain);
                return;
            }
            catch (HttpRequestException) when (tries < MostTries && !_process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }
}
