using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Loisirs.Testing.Webhooks;

/// <summary>A real receiver of webhooks on a socket of this machine, that answers as it is told and keeps what it was told.</summary>
public sealed class WebhookSink : IAsyncDisposable
{
    private readonly ConcurrentQueue<WebhookCall> _calls = new();
    private readonly WebApplication _app;

    private WebhookSink(bool secure)
    {
        var port = FreePort.Next();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen =>
        {
            if (secure)
            {
                listen.UseHttps(SelfMade());
            }
        }));
        _app = builder.Build();
        _app.Run(Take);
        Address = new Uri($"{(secure ? "https" : "http")}://localhost:{port}/events");
    }

    public Uri Address { get; }

    /// <summary>The status of its next answers.</summary>
    public int Status { get; set; } = 204;

    /// <summary>What it does instead of answering at once.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    /// <summary>All calls, in the order in which they came, whatever it answered.</summary>
    public IReadOnlyList<WebhookCall> Calls => [.. _calls];

    /// <summary>Of them, those that it took.</summary>
    public IReadOnlyList<WebhookCall> Taken => [.. _calls.Where(call => call.Status is >= 200 and < 300)];

    /// <summary>Listens from now on.</summary>
    /// <param name="secure">With a certificate of its own making, that nobody trusts.</param>
    public static async Task<WebhookSink> Open(bool secure = false)
    {
        var sink = new WebhookSink(secure);
        await sink._app.StartAsync();
        return sink;
    }

    /// <summary>Nobody is there any more.</summary>
    public Task Closes() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var headers = context.Request.Headers;
        _calls.Enqueue(new WebhookCall(
            headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), headers["webhook-signature"].ToString(),
            await reader.ReadToEndAsync(), Status, context.Request.Path));
        context.Response.StatusCode = Status;
        if (Instead is { } act)
        {
            await act(context);
        }
    }

    private static X509Certificate2 SelfMade()
    {
        using var key = RSA.Create(2048);
        var wanted = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = wanted.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}

/// <summary>One call, as it came in.</summary>
public sealed record WebhookCall(string Id, string Timestamp, string Signature, string Body, int Status, string Path)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement.Clone();

    /// <summary>What it is about.</summary>
    public Guid About => Json.GetProperty("data").GetProperty("id").GetGuid();

    public string Type => Json.GetProperty("type").GetString()!;

    /// <summary>Whether one of its signatures is that of a secret, worked out as the standard says.</summary>
    public bool IsSignedBy(string secret)
    {
        var mac = HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}"));
        return Signature.Split(' ').Contains($"v1,{Convert.ToBase64String(mac)}");
    }
}
