using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>Hears of every connection that this process opens, whoever opens it, and of every name that it looks up.</summary>
internal sealed class LinesOut : EventListener
{
    private readonly ConcurrentQueue<Line> _opened = new();
    private readonly ConcurrentQueue<string> _asked = new();

    public IReadOnlyList<Line> Opened => [.. _opened];

    /// <summary>The names that were looked up.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name is "System.Net.Sockets" or "System.Net.NameResolution")
        {
            EnableEvents(eventSource, EventLevel.Informational);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventName: "ConnectStart", Payload: [string address, ..] })
        {
            _opened.Enqueue(new Line(address));
        }
        else if (eventData is { EventName: "ResolutionStart", Payload: [string name, ..] })
        {
            _asked.Enqueue(name);
        }
    }
}

/// <param name="Address">As a socket writes it: the family, how long it is, and its bytes from the port on.</param>
internal sealed record Line(string Address)
{
    private byte[] Bytes => [.. Address[(Address.IndexOf('{', StringComparison.Ordinal) + 1)..].TrimEnd('}').Split(',').Select(part => byte.Parse(part, CultureInfo.InvariantCulture))];

    /// <summary>It does not leave this machine.</summary>
    public bool StaysHere => Address.StartsWith("Unix", StringComparison.Ordinal)
        || (Address.StartsWith("InterNetwork:", StringComparison.Ordinal) && Bytes[2] == 127)
        || (Address.StartsWith("InterNetworkV6:", StringComparison.Ordinal) && (Bytes[6..22] is [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] or [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 127, ..]));

    public bool IsTo(int port) => !Address.StartsWith("Unix", StringComparison.Ordinal) && ((Bytes[0] << 8) | Bytes[1]) == port;
}
