using System.Net.Http.Headers;
using System.Text.Json;
using Loisirs.Accounts.Application.Clients;

namespace Loisirs.Testing;

/// <summary>The town's other programs, which come in by the API.</summary>
public sealed partial class Town
{
    /// <summary>A program with these scopes, its token in hand.</summary>
    public async Task<HttpClient> Integrates(params string[] scopes)
    {
        var made = await Does(new CreateClient("Programme de la ville", scopes));
        var client = Visitor();
        using var asked = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", made.Client.ToString()), new("client_secret", made.Secret),
            new("scope", string.Join(' ', scopes)),
        ]);
        using var answer = await client.PostAsync(new Uri("/api/oauth/token", UriKind.Relative), asked);
        using var token = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.RootElement.GetProperty("access_token").GetString());
        return client;
    }
}
