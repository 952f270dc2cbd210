using System.Net;

namespace Loisirs.Testing;

/// <summary>A browser's cookies, over any handler; the machine of a test counts as secure.</summary>
internal sealed class CookieJar(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(request.RequestUri!) { Scheme = "https", Port = 443 }.Uri;
        var cookies = _cookies.GetCookieHeader(address);
        if (cookies.Length > 0)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                _cookies.SetCookies(address, cookie);
            }
        }

        return response;
    }
}
