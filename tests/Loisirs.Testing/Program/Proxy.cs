namespace Loisirs.Testing.Program;

/// <summary>Sends each request to one of the hosts that are up, and none twice: what became of a broken one, nobody knows.</summary>
internal sealed class Proxy(IReadOnlyList<HostProcess> hosts, HttpMessageHandler wire) : DelegatingHandler(wire)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var up = hosts.Where(host => host.IsUp).ToList();
        if (up.Count == 0)
        {
            throw new HttpRequestException("No host is up.");
        }

        request.RequestUri = new Uri(up[Random.Shared.Next(up.Count)].Address, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
