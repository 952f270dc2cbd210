using System.Net;
using Loisirs.Testing;

namespace Loisirs.Benchmarks.Browsing;

/// <summary>A family's browser: its own cookies, the connections of all; takes pages compressed and follows redirects as browsers do.</summary>
internal sealed class LeanBrowser
{
    private const int MostHops = 8;

    private readonly HttpClient _client;

    /// <param name="wire">From <see cref="Wire"/>; shared by all browsers.</param>
    public LeanBrowser(Uri host, HttpMessageHandler wire) => _client = new HttpClient(new CookieJar(wire), disposeHandler: false)
    {
        BaseAddress = host,
        Timeout = TimeSpan.FromMinutes(2), // what takes longer than 10 s is counted, not hidden
    };

    public static SocketsHttpHandler Wire() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.Brotli,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
    };

    public async Task<Answer> Gets(string path) => await Shows(await _client.GetAsync(new Uri(path, UriKind.Relative)), path);

    public async Task<Answer> Sends(PageForm form)
    {
        using var content = new FormUrlEncodedContent(form.Fields);
        return await Shows(await _client.PostAsync(new Uri(form.Action, UriKind.Relative), content), form.Action);
    }

    private async Task<Answer> Shows(HttpResponseMessage answer, string path)
    {
        for (var hops = 0; answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && hops < MostHops; hops++)
        {
            var location = answer.Headers.Location!;
            path = (location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString).Split('#')[0];
            answer.Dispose();
            answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        }

        using (answer)
        {
            return new Answer((int)answer.StatusCode, path, await answer.Content.ReadAsStringAsync());
        }
    }
}
