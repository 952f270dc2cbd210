using System.Text.RegularExpressions;
using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>A browser of another language gets French or English, and a program gets the same bytes (P-716).</summary>
[Trait("Promise", "P-716")]
public sealed partial class ForeignCultures(SettledTown town) : IClassFixture<SettledTown>
{
    public static TheoryData<string> Others => ["tr-TR", "ar", "th", "fa-IR", "zz"];

    [Theory, MemberData(nameof(Others))]
    public async Task The_api_answers_the_same(string culture)
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        foreach (var door in ApiMatrix.Rows.Keys.Where(door => door.StartsWith("GET", StringComparison.Ordinal)))
        {
            var usual = await client.Calls(door, town.Ids);
            client.DefaultRequestHeaders.Add("Accept-Language", culture);
            client.DefaultRequestHeaders.Add("Cookie", $".AspNetCore.Culture=c%3D{culture}%7Cuic%3D{culture}");
            var foreign = await client.Calls(door, town.Ids);
            client.DefaultRequestHeaders.Remove("Accept-Language");
            client.DefaultRequestHeaders.Remove("Cookie");
            Assert.Equal((door, usual.Status, Untraced(usual.Text)), (door, foreign.Status, Untraced(foreign.Text)));
        }
    }

    /// <summary>Each refusal bears the number of its own trace.</summary>
    private static string Untraced(string text) => Trace.Replace(text, "");

    [GeneratedRegex(@",?""traceId"":""[^""]*""")]
    private static partial Regex Trace { get; }

    [Theory, MemberData(nameof(Others))]
    public async Task A_page_is_in_french_or_in_english(string culture)
    {
        foreach (var (address, language) in ((string, string)[])[("/loisirs/catalogue", "fr"), ("/en/loisirs/catalogue", "en"), ("/connexion", "fr"), ("/en/connexion", "en")])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Accept-Language", culture);
            request.Headers.Add("Cookie", $".AspNetCore.Culture=c%3D{culture}%7Cuic%3D{culture}; lang={culture}");
            using var visitor = town.Town.Visitor();

            var answer = await visitor.Sends(request);

            Assert.Equal(200, answer.Status);
            Assert.Contains($"lang=\"{language}", answer.Text, StringComparison.Ordinal);
        }
    }
}
