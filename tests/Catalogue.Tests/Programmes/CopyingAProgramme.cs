using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Programmes;

public sealed class CopyingAProgramme
{
    private static readonly DateOnly NextWinter = new(2028, 1, 3);

    [Theory, BothDatabases, Trait("Case", "C22")]
    public async Task Every_date_follows_nobody_is_in_it_and_all_are_drafts(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var old = await season.Offers(
            activity: season.Activity() with { Reference = ReferenceDateKind.Fixed, ReferenceOn = new(2026, 9, 30), AgeFrom = 6, AgeTo = 8 },
            group: season.Group(places: 15) with { Windows = [Season.Window(Audience.Resident, new(2026, 12, 1), new(19, 0), closes: new(2027, 1, 15))] });
        await season.Holds(Guid.NewGuid(), old, Season.Person(born: "2019-04-02"));

        var copied = await town.Does(new CopyProgramme(season.Programme, "Hiver 2028", "Winter 2028", NextWinter));

        Assert.Equal((1, 1), (copied.Activities, copied.Groups));
        var programme = await town.Does(new ShowOfficeProgramme(copied.Id));
        Assert.Equal((NextWinter, new DateOnly(2028, 4, 28)), (programme.From, programme.To));
        Assert.Equal((new DateOnly(2027, 11, 19), new TimeOnly(18, 0)), (programme.Windows![0].OpensOn, programme.Windows[0].OpensAt));
        var group = await Only(town, copied.Id);
        Assert.Equal((GroupState.Draft, 15, "NAT-2"), (group.State, group.Places.Capacity, group.Fields.Code));
        Assert.Equal(0, group.Places.Taken);
        Assert.Equal((10, new DateOnly(2028, 1, 8), new DateOnly(2028, 3, 11)), (group.Meetings.Count, group.Meetings[0].Day, group.Meetings[^1].Day));
        Assert.Equal((new DateOnly(2027, 11, 30), new DateOnly(2028, 1, 14)), (group.Fields.Windows![0].OpensOn, group.Fields.Windows[0].ClosesOn));
        Assert.Equal(new DateOnly(2027, 9, 30), (await town.Does(new ShowOfficeActivity(group.Activity))).Activity.ReferenceOn);
        Assert.Equal("house.not-found", (await town.Ask(_ => { }, new ShowGroup(group.Id))).Refusal.Code);
    }

    [Fact, Trait("Case", "C22")]
    public async Task What_was_cancelled_is_left_out_and_what_is_published_then_is_open_to_people()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (kept, dropped) = (await season.Offers(), await season.Offers(activity: season.Activity("Judo")));
        await town.Does(new CancelGroup(dropped, "Trop peu de monde"));

        var copied = await town.Does(new CopyProgramme(season.Programme, "Hiver 2028", null, NextWinter));
        var group = await Only(town, copied.Id);
        await town.Does(new PublishActivity(group.Activity));

        Assert.Equal((1, 1), (copied.Activities, copied.Groups));
        Assert.Equal("place.not-open", Season.Code(await season.MayTake(group.Id, Season.Person())));
        town.Clock.SetUtcNow(new DateTimeOffset(2027, 11, 19, 23, 0, 0, TimeSpan.Zero));
        Assert.True((await season.MayTake(group.Id, Season.Person())).CanTake);
        Assert.NotEqual(kept, group.Id);
    }

    [Fact, Trait("Case", "C22")]
    public async Task It_is_seen_before_it_is_made_with_the_holidays_that_it_meets()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        await season.Offers(plan: Season.Saturdays() with { Days = [DayOfWeek.Monday], First = new(2027, 3, 8), Last = new(2027, 4, 26) });

        var preview = await town.Does(new PreviewProgrammeCopy(season.Programme, NextWinter));

        var group = Assert.Single(preview.Groups);
        Assert.Equal((52, "NAT-1", "NAT-2", 7, 7), (preview.Weeks, group.CodeBefore, group.Code, group.MeetingsBefore, group.Meetings));
        Assert.Equal((new DateOnly(2028, 4, 17), "Lundi de Pâques"), (group.Holidays[0].Day, group.Holidays[0].Reason));
        Assert.Single(await town.Does(new ListProgrammes(WithPast: true)));
    }

    [Fact]
    public async Task A_copy_needs_a_name_of_its_own_and_a_later_day()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);

        Assert.Equal([("From", "catalogue.copy-not-later")], await Refused(new DateOnly(2027, 1, 4)));
        Assert.Equal([("From", "catalogue.dates-missing")], await Refused(null));
        Assert.Equal([("From", "catalogue.copy-too-far")], await Refused(new DateOnly(2072, 1, 4)));
        Assert.Equal([("NameFr", "catalogue.name-taken")], await Refused(NextWinter, "Hiver 2027"));
        Assert.Equal("house.sign-in-first", (await town.Ask(_ => { }, new CopyProgramme(season.Programme, "Hiver 2028", null, NextWinter))).Refusal.Code);

        async Task<IEnumerable<(string?, string)>> Refused(DateOnly? from, string name = "Hiver 2028") =>
            (await town.Ask(caller => caller.BecomeHouse(), new CopyProgramme(season.Programme, name, null, from))).Refusals.Select(refusal => (refusal.Field, refusal.Code));
    }

    [Fact]
    public async Task A_program_of_the_town_copies_it_by_the_api_with_its_scope_only()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        await season.Offers();
        using var reader = await town.Integrates("catalogue");
        using var writer = await town.Integrates("catalogue.write");

        Assert.Equal(HttpStatusCode.Forbidden, (await Copy(reader)).StatusCode);
        using var made = await Copy(writer);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(1, (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("groups").GetInt32());
        var programmes = await reader.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/programmes", UriKind.Relative));
        Assert.Equal("Hiver 2028", programmes[0].GetProperty("name").GetString());

        async Task<HttpResponseMessage> Copy(HttpClient client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/programmes/{season.Programme}/copies");
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            request.Content = JsonContent.Create(new { nameFr = "Hiver 2028", nameEn = (string?)null, from = "2028-01-03" });
            return await client.SendAsync(request);
        }
    }

    private static async Task<OfficeGroup> Only(Town town, Guid programme)
    {
        var row = Assert.Single((await town.Does(new ListOfficeActivities(Programme: programme))).Items);
        return await town.Does(new ShowOfficeGroup((await town.Does(new ShowOfficeActivity(row.Id))).Groups[0].Id));
    }
}
