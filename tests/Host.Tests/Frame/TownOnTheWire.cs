using System.Net;
using System.Net.Sockets;
using System.Text;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.Frame;

/// <summary>A town behind its real server, to which a test writes what no client would.</summary>
public sealed class TownOnTheWire : IAsyncLifetime
{
    private Town _town = null!;

    /// <summary>Sends these bytes on a connection of their own, and hears all that is answered until the town closes it.</summary>
    /// <param name="bytes">Latin-1; <c>{host}</c> stands for the town's own.</param>
    public async Task<string> Says(string bytes)
    {
        using var client = new TcpClient(AddressFamily.InterNetwork);
        await client.ConnectAsync(IPAddress.Loopback, _town.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(bytes.Replace("{host}", _town.Address.Authority, StringComparison.Ordinal)));
        using var heard = new MemoryStream();
        try
        {
            await stream.CopyToAsync(heard);
        }
        catch (IOException)
        {
            // closed with bytes that nobody read
        }

        return Encoding.Latin1.GetString(heard.ToArray());
    }

    public async Task InitializeAsync() => _town = await Town.Open(DatabaseProvider.Sqlite, options => options.RealHttp = true);

    public async Task DisposeAsync() => await _town.DisposeAsync();
}
