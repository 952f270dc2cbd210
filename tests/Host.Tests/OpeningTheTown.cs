using System.Net;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Host.Tests;

public sealed class OpeningTheTown
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task The_first_page_is_served_in_both_languages(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        using var visitor = town.Visitor();

        foreach (var (path, language) in new[] { ("/", "fr-CA"), ("/en/", "en-CA") })
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains($"lang=\"{language}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
