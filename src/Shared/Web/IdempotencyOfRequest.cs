using System.Security.Cryptography;
using System.Text;
using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Web;

/// <summary>Each write of the API carries an <c>Idempotency-Key</c>; the request's method, address and body make its hash.</summary>
public sealed class IdempotencyOfRequest(RequestDelegate next)
{
    private const int LongestKey = 200;

    public async Task Invoke(HttpContext context)
    {
        if (!IsWriteOfTheApi(context.Request))
        {
            await next(context);
            return;
        }

        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length is 0 or > LongestKey)
        {
            var door = context.RequestServices.GetRequiredService<Door>();
            var refusal = new Refusal("house.idempotency-key-missing") { Kind = RefusalKind.Malformed, Field = "Idempotency-Key" };
            await door.Problem([refusal]).ExecuteAsync(context);
            return;
        }

        context.Request.EnableBuffering();
        context.RequestServices.GetRequiredService<Idempotency>().Is(key, await HashOf(context.Request));
        await next(context);
    }

    /// <summary>A payment provider's notices and the token's address are no writes of an integrator: they are harmless twice by themselves.</summary>
    private static bool IsWriteOfTheApi(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && !request.Path.StartsWithSegments("/api/webhooks", StringComparison.Ordinal)
        && !request.Path.StartsWithSegments("/api/oauth", StringComparison.Ordinal)
        && (HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method) || HttpMethods.IsPatch(request.Method) || HttpMethods.IsDelete(request.Method));

    private static async Task<string> HashOf(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        var buffer = new byte[4096];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        request.Body.Position = 0;
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
