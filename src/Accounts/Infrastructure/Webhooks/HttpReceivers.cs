using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Accounts.Domain.Webhooks;
using Microsoft.Extensions.Logging;

namespace Loisirs.Accounts.Infrastructure.Webhooks;

/// <summary>Calls receivers over HTTPS, each time on a line of its own that leads nowhere but to the open Internet.</summary>
/// <remarks>P-313. No redirect, no proxy, no cookie; ten seconds; the answer's body is not read.</remarks>
internal sealed class HttpReceivers(OutsideLine line, ISeal seal, TimeProvider time, ILogger<HttpReceivers> log) : IWebhookReceivers, IDisposable
{
    private const int LongestHeaders = 4; // kilobytes

    private const int LongestBody = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        ConnectCallback = (context, stop) => line.Open(context.DnsEndPoint, stop),
        PooledConnectionLifetime = TimeSpan.Zero, // where a name leads is looked at for each call
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = LongestHeaders,
        MaxResponseDrainSize = LongestBody,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<(ReceiverAnswer Answer, int? Status)> Call(OutgoingEvent told, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var request = RequestOf(told);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var status = (int)answer.StatusCode;
            return (answer.IsSuccessStatusCode ? ReceiverAnswer.Taken : status is >= 300 and < 400 ? ReceiverAnswer.Redirected : ReceiverAnswer.Refused, status);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or CryptographicException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            log.LogWarning("Webhook {Webhook} was not reached: {Reason}", told.Webhook, failure.GetBaseException().GetType().Name);
            return (Why(failure), null);
        }
    }

    public void Dispose() => _http.Dispose();

    private static ReceiverAnswer Why(Exception failure) => failure switch
    {
        OperationCanceledException => ReceiverAnswer.TooSlow,
        CryptographicException => ReceiverAnswer.Unsigned,
        _ when failure.GetBaseException() is InsideException || failure.InnerException is InsideException => ReceiverAnswer.Inside,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } => ReceiverAnswer.Untrusted,
        _ => ReceiverAnswer.OutOfReach,
    };

    private HttpRequestMessage RequestOf(OutgoingEvent told)
    {
        var seconds = time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, told.Address)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(told.Body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Loisirs", "1"));
        request.Headers.ConnectionClose = true;
        request.Headers.Add("webhook-id", told.Id);
        request.Headers.Add("webhook-timestamp", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSecret.Sign(told.Secrets.Select(seal.OpenSecret), told.Id, seconds, told.Body));
        return request;
    }
}
