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
        var client = Visitor();
        client.DefaultRequestHeaders.Authorization = await (await Admits(scopes)).Token(client);
        return client;
    }

    /// <summary>A program with these scopes, that may ask for tokens.</summary>
    public async Task<Integrator> Admits(params string[] scopes)
    {
        var made = await Does(new CreateClient("Programme de la ville", scopes));
        return new Integrator(made.Client, made.Secret, scopes);
    }
}

/// <summary>A program that the town knows.</summary>
public sealed record Integrator(Guid Client, string Secret, IReadOnlyList<string> Scopes)
{
    /// <summary>A token, from the host that this client speaks to.</summary>
    public async Task<AuthenticationHeaderValue> Token(HttpClient at)
    {
        using var asked = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", Client.ToString()), new("client_secret", Secret),
            new("scope", string.Join(' ', Scopes)),
        ]);
        using var answer = await at.PostAsync(new Uri("/api/oauth/token", UriKind.Relative), asked);
        using var token = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        return new AuthenticationHeaderValue("Bearer", token.RootElement.GetProperty("access_token").GetString());
    }
}
