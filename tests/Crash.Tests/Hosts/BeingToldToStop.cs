using System.Net.Sockets;
using System.Text;
using Loisirs.Shared.Data;
using Loisirs.Testing.Program;

namespace Loisirs.Crash.Tests.Hosts;

/// <summary>A host that is told to stop (SIGTERM) takes nobody new, ends what it began, and goes by itself.</summary>
public sealed class BeingToldToStop
{
    [Fact, Trait("Promise", "P-416")]
    public async Task Ends_the_requests_that_it_began_and_cuts_none()
    {
        await using var town = await RunningTown.Found(DatabaseProvider.Sqlite);
        await town.StartAll();
        var host = town.Hosts[0];
        var begun = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Begins(host.Address)));

        var ends = host.Stops();
        await UntilNobodyNewIsTaken(host.Address);
        var answers = await Task.WhenAll(begun.Select(Ends));

        Assert.All(answers, answer => Assert.Matches("^HTTP/1.1 (200|302|400)", answer)); // an answer of the portal, whole to its last byte
        Assert.All(answers, answer => Assert.EndsWith("0\r\n\r\n", answer, StringComparison.Ordinal));
        Assert.Equal(0, await ends);
    }

    /// <summary>A form whose last byte is still to come.</summary>
    private static async Task<TcpClient> Begins(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"""
            POST /connexion HTTP/1.1
            Host: {address.Authority}
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 8

            Email=a
            """.ReplaceLineEndings("\r\n")));
        return client;
    }

    private static async Task<string> Ends(TcpClient client)
    {
        using var _ = client;
        await client.GetStream().WriteAsync("b"u8.ToArray());
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }

    private static async Task UntilNobodyNewIsTaken(Uri address)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(address.Host, address.Port);
                await Task.Delay(50);
            }
            catch (SocketException)
            {
                return;
            }
        }

        throw new TimeoutException("The host goes on taking people.");
    }
}
