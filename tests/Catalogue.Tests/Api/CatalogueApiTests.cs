using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Api;

public sealed class CatalogueApiTests : TownTest
{
    [Fact]
    public async Task Anyone_reads_activities_with_their_groups_and_places()
    {
        var season = await Season.In(Town);
        var group = await season.Offers(places: 12, activity: season.Activity("Théâtre"));
        await season.Holds(Guid.NewGuid(), group, Season.Person());
        using var visitor = Town.Visitor();

        var found = await visitor.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/activities?text=theatre&day=Saturday&withPlaces=true", UriKind.Relative));

        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var card = found.GetProperty("items")[0].GetProperty("groups")[0];
        Assert.Equal(group, card.GetProperty("id").GetGuid());
        Assert.Equal(1, card.GetProperty("places").GetProperty("taken").GetInt32());
        Assert.Equal("Published", card.GetProperty("state").GetString());
        var one = await visitor.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/groups/{group}", UriKind.Relative));
        Assert.Equal(10, one.GetProperty("group").GetProperty("meetings").GetArrayLength());
    }

    [Fact]
    public async Task What_is_not_there_is_a_problem_with_a_stable_code()
    {
        using var visitor = Town.Visitor();

        using var answer = await visitor.GetAsync(new Uri($"/api/v1/activities/{Guid.NewGuid()}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("house.not-found", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }
}
