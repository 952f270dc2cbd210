using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>A form that this person did not send from this site changes nothing (P-802).</summary>
[Trait("Promise", "P-802")]
public sealed class ForgedForms(SettledTown town) : IClassFixture<SettledTown>
{
    [Fact]
    public Task Without_its_token() => Refuses(token: null);

    [Fact]
    public async Task With_the_token_of_somebody_else() => await Refuses(await TokenOf(Walker.Clerk));

    [Theory]
    [InlineData("Origin", "https://ailleurs.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "https://localhost.ailleurs.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task From_another_site_even_with_the_right_token(string header, string value) =>
        await Refuses(await TokenOf(Walker.Administrator), (header, value));

    [Theory]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task The_portals_own_form_is_heard(string header, string value)
    {
        var status = await Posts("POST /compte?handler=Password", await TokenOf(Walker.Administrator), (header, value));

        Assert.Equal(422, status);
    }

    /// <summary>The administrator's browser posts to every door; each answers 400 and the database stays as it was.</summary>
    private async Task Refuses(string? token, params (string Name, string Value)[] headers)
    {
        var before = await DatabaseState.Of(town.Town);
        var faults = new List<string>();
        foreach (var door in (await new HouseRoutes(town.Town.Services).Pages()).Where(page => !page.Address.StartsWith("/erreur", StringComparison.Ordinal))
            .SelectMany(page => page.Doors).Where(door => door.StartsWith("POST", StringComparison.Ordinal)))
        {
            if (await Posts(door, token, headers) is var status and not 400)
            {
                faults.Add($"{door}: {status}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(before.Differs(await DatabaseState.Of(town.Town)));
    }

    private async Task<int> Posts(string door, string? token, params (string Name, string Value)[] headers)
    {
        var fields = Addresses.FieldsOf(door, town.Ids).Select(field => KeyValuePair.Create(field.Name, field.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, Addresses.Fill(door.Split(' ')[1], town.Ids))
        {
            Content = new FormUrlEncodedContent(token is null ? fields : fields.Append(KeyValuePair.Create("__RequestVerificationToken", token))),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return (await town[Walker.Administrator].Client.Sends(request)).Status;
    }

    private async Task<string?> TokenOf(Walker walker) => (await town[walker].Gets("/connexion")).Token;
}
