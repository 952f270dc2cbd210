using System.Net;
using System.Net.Sockets;
using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Accounts.Domain.Webhooks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure.Webhooks;

/// <summary>Opens a line to a host of the open Internet, to the very addresses that were looked at: a name that answers otherwise the second
/// time leads nowhere (P-313).</summary>
internal sealed class OutsideLine(IHostNames names, IOptions<WebhookSettings> settings, IHostEnvironment environment)
{
    public async ValueTask<Stream> Open(DnsEndPoint asked, CancellationToken stop)
    {
        var addresses = await names.Find(asked.Host, stop);
        if (addresses.Length == 0 || !addresses.All(MayCall))
        {
            throw new InsideException(); // one of them is enough to refuse: which one is tried is chance
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, asked.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayCall(IPAddress address) => OutsideAddress.IsOpen(address)
        || (settings.Value.AllowsLoopback && !environment.IsProduction() && IPAddress.IsLoopback(address));
}

/// <summary>The name leads inside a network.</summary>
internal sealed class InsideException() : IOException("The name leads inside a network.");

/// <summary>Tells where a name leads.</summary>
internal interface IHostNames
{
    Task<IPAddress[]> Find(string name, CancellationToken stop);
}

/// <summary>Asks this machine's resolver.</summary>
internal sealed class DnsNames : IHostNames
{
    public Task<IPAddress[]> Find(string name, CancellationToken stop) => Dns.GetHostAddressesAsync(name, stop);
}
