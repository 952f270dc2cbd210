using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Loisirs.Cart.Tests.Api;

/// <summary>A program of the town that acts for a family.</summary>
internal sealed class FamilyByJson(HttpClient client, Guid family)
{
    public async Task<JsonElement> Gets(string path)
    {
        using var answer = await client.GetAsync(new Uri($"/api/v1/families/{family}/{path}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Json(answer);
    }

    /// <param name="key">The idempotency key; a new one if none is named.</param>
    public async Task<HttpResponseMessage> Posts(string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/families/{family}/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key ?? Guid.NewGuid().ToString());
        return await client.SendAsync(request);
    }

    public async Task<int> LinesInCart() => (await Gets("cart")).GetProperty("lines").GetArrayLength();

    public static async Task<string?> Code(HttpResponseMessage answer) => (await Json(answer)).GetProperty("code").GetString();

    public static async Task<JsonElement> Json(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
