using System.Net;
using Loisirs.Accounts.Infrastructure.Webhooks;

namespace Loisirs.Accounts.Tests.Webhooks;

/// <summary>Names as a hostile server of names tells them; all others are this machine's.</summary>
internal sealed class HostNames : IHostNames
{
    private readonly Dictionary<string, IPAddress[]> _known = new(StringComparer.Ordinal);

    public int Asked { get; private set; }

    public void Leads(string name, params IEnumerable<string> addresses) => _known[name] = [.. addresses.Select(IPAddress.Parse)];

    public Task<IPAddress[]> Find(string name, CancellationToken stop)
    {
        Asked++;
        return Task.FromResult(_known.GetValueOrDefault(name, [IPAddress.Loopback]));
    }
}
