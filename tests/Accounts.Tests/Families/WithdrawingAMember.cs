using System.Net;
using System.Text.Json;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.Families;

public sealed class WithdrawingAMember
{
    [Theory, BothDatabases]
    public async Task Offers_them_no_more_keeps_their_name_for_the_books_and_tells_the_house(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await (await town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2016-09-09");
        using var browser = await town.SignsIn(roy.Email);
        var sure = await browser.Gets($"/famille/membres/{roy["Léa"]}/retirer");

        var after = await browser.Presses(sure.IsShown("Retirer Léa Roy de ma famille"), "Retirer cette personne");

        after.IsShown("Léa n'est plus dans votre famille").IsShown("1 personne");
        Assert.Equal("Noé", Assert.Single((await town.Does(new FindFamily(roy.Id))).Members).FirstName);
        Assert.Equal("Léa", Assert.Single(await town.Does(new FindPeople([roy["Léa"]]))).FirstName);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Gets($"/famille/membres/{roy["Léa"]}")).Status);
        Assert.Equal(1, (await town.Does(new SearchFamilies("lea roy"))).Total);
    }

    [Theory, BothDatabases]
    public async Task Adding_them_again_brings_the_same_person_back(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await roy.Does(new WithdrawMember(roy["Léa"]));
        await roy.Does(new WithdrawMember(roy["Léa"]));

        var back = await roy.Does(new AddMember("Lea", "Roy", new DateOnly(2018, 4, 2)));

        Assert.Equal(roy["Léa"], back.Id);
        Assert.Equal("Lea", Assert.Single((await roy.Does(new FindMyFamily())).Members).FirstName);
    }

    [Fact]
    public async Task Another_familys_member_stays_and_looks_like_nobodys()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        var gagnon = await town.ApprovesFamily("Gagnon");

        var theirs = await gagnon.Asks(new WithdrawMember(roy["Léa"]));
        var nobodys = await gagnon.Asks(new WithdrawMember(Guid.NewGuid()));

        Assert.Equal(nobodys.Refusal, theirs.Refusal);
        Assert.Single((await roy.Does(new FindMyFamily())).Members);
    }

    [Fact]
    public async Task A_program_withdraws_a_person_of_the_family_that_it_names()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        using var http = await town.Integrates("families");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/families/{roy.Id}/members/{roy["Léa"]}/withdrawal");
        request.Headers.Add("Idempotency-Key", "1");

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var family = JsonDocument.Parse(await http.GetStringAsync(new Uri($"/api/v1/families/{roy.Id}", UriKind.Relative)));
        Assert.Equal(0, family.RootElement.GetProperty("members").GetArrayLength());
    }
}
