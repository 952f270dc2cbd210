namespace Loisirs.Host.Doors;

/// <summary>A request of which two readers on the way may see two ends is refused (400) and its connection closed: what the one takes for
/// its body, another would take for a request of somebody else (P-807).</summary>
/// <remarks>The server refuses most by itself. It would take a length beside chunks, reading the chunks and setting the length aside as
/// <c>X-Content-Length</c>; chunks within another encoding, or of a protocol that has none; and lines that end without a carriage return.</remarks>
internal sealed class OneEndOnly(RequestDelegate next)
{
    private const string BareLineFeeds = "Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators";

    /// <summary>Tells the server, before it is built, that a line ends with a carriage return and a line feed.</summary>
    public static void RefuseBareLineFeeds() => AppContext.SetSwitch(BareLineFeeds, true);

    public Task Invoke(HttpContext context)
    {
        if (context.Request.Headers.TransferEncoding.Count == 0 || IsOfChunksAlone(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    }

    private static bool IsOfChunksAlone(HttpRequest request) =>
        request.Protocol != HttpProtocol.Http10
        && string.Equals(request.Headers.TransferEncoding, "chunked", StringComparison.OrdinalIgnoreCase)
        && request.ContentLength is null
        && !request.Headers.ContainsKey("X-Content-Length");
}
