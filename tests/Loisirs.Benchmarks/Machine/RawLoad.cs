using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Loisirs.Benchmarks.Machine;

/// <summary>Asks the same thing on connections that stay open, by sockets alone: the client must not be what is measured.</summary>
internal static class RawLoad
{
    private const string EndOfHead = "\r\n\r\n";

    /// <summary>Answers a second.</summary>
    public static async Task<double> PerSecond(Uri address, int connections, TimeSpan time)
    {
        var request = Encoding.ASCII.GetBytes($"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: br\r\n\r\n");
        var since = Stopwatch.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => Ask(address.Port, request, since, time))));
        return Math.Round(answers.Sum() / Stopwatch.GetElapsedTime(since).TotalSeconds);
    }

    private static async Task<int> Ask(int port, byte[] request, long since, TimeSpan time)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var buffer = new byte[128 * 1024];
        var answers = 0;
        while (Stopwatch.GetElapsedTime(since) < time)
        {
            await socket.SendAsync(request);
            await Read(socket, buffer);
            answers++;
        }

        return answers;
    }

    /// <summary>One whole answer, of which the head says how long it is.</summary>
    private static async Task Read(Socket socket, byte[] buffer)
    {
        var (have, whole) = (0, int.MaxValue);
        while (have < whole)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(have));
            have += got > 0 ? got : throw new IOException("The server closed the connection.");
            if (whole == int.MaxValue)
            {
                whole = Length(buffer.AsSpan(0, have)) ?? int.MaxValue;
            }
        }
    }

    private static int? Length(ReadOnlySpan<byte> answer)
    {
        var head = Encoding.ASCII.GetString(answer[..Math.Min(answer.Length, 1024)]);
        var end = head.IndexOf(EndOfHead, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        const string Name = "content-length:";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 || at > end || !head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
            ? throw new IOException($"An answer that cannot be counted: {head[..Math.Min(head.Length, 60)]}")
            : end + EndOfHead.Length + int.Parse(head[(at + Name.Length)..head.IndexOf('\r', at)], CultureInfo.InvariantCulture);
    }
}
