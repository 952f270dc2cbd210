using Loisirs.Accounts.Application.Erasure;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Safety;
using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Calendars;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>A family asks to be forgotten: nothing of it is left anywhere but amounts, dates and numbers.</summary>
[Trait("Promise", "P-907")]
public sealed class ForgettingAFamily
{
    [Theory, BothDatabases, Trait("Case", "C20")]
    public async Task No_word_of_it_is_left_in_any_table_and_the_books_and_the_trail_stand(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var family = await town.Marked("Qwaxz");
        using var browser = await town.SignsIn(family.Email);
        await RefusesOnce(town, family);
        var calendar = (await family.Does(new RenewCalendar())).Address.Split('/')[^1][..^4];
        await town.Does(new ReadCalendar(calendar));
        var (before, totals) = (await DatabaseState.Of(town), await Totals(town));
        Assert.NotEmpty(before.Holding("qwaxz"));

        await Erases(town, family);

        var after = await DatabaseState.Of(town);
        Assert.Equal([], after.Holding("qwaxz"));
        Assert.Equal(before.Tables["cart_documents"], after.Tables["cart_documents"]);
        Assert.Equal(totals, await Totals(town));
        Assert.Equal("house.not-found", (await town.Ask(_ => { }, new ReadCalendar(calendar))).Refusal.Code);
        Assert.StartsWith("/connexion", (await browser.Gets("/famille")).Path, StringComparison.Ordinal);
        Assert.True((await town.Does(new VerifyAuditTrail())).Holds);
        Assert.Contains("house_messages", after.Holding("accounts.family-erased"));
    }

    [Fact]
    public async Task What_is_not_over_stands_in_the_way_by_its_name()
    {
        await using var town = await Town.Open();
        var family = await town.Marked("Qwaxz");
        await town.ChecksOut(family, (await town.OpensGroup(wish => wish.Activity = "Vitrail")).Id, family["Qwaxzenfant"]);
        using var browser = await town.SignsIn(family.Email);

        var page = await browser.Presses(await browser.Gets("/compte/effacement"), "Demander l'effacement");

        page.IsRefused("n'est pas terminée").IsRefused("Un remboursement de la commande").IsRefused("Qwaxzenfant a une place dans Natation 3 jusqu'au");
        Assert.Empty(await town.Does(new FindErasures()));
    }

    [Fact]
    public async Task A_child_of_two_households_lives_on_in_the_other_with_its_card()
    {
        await using var town = await Town.Open();
        var founder = await town.Marked("Qwaxz");
        await founder.Does(new Accounts.Application.Homes.TakeHomeInvitationBack(founder["Qwaxzenfant"]));
        var second = await town.ApprovesFamily("Côté");
        await town.Shares(founder, "Qwaxzenfant", second);
        await Ends(town);

        await Erases(town, founder);

        var child = Assert.Single((await second.Does(new FindMyFamily())).Members);
        Assert.Equal(("Qwaxzenfant", false), (child.FirstName, child.IsShared));
        Assert.Equal("Qwaxzallergie", (await second.Does(new FindMySafety(child.Id))).Says.Allergies);
        await second.Corrects(child.Id, "Léa", "Côté", "2018-04-02");
        var after = await DatabaseState.Of(town);
        Assert.Equal([], after.Holding("qwaxzrue").Concat(after.Holding("jugement vu au comptoir")));
    }

    [Theory, BothDatabases]
    public async Task When_the_second_household_is_forgotten_the_founding_one_keeps_the_child_as_before(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var founder = await (await town.ApprovesFamily("Côté")).With("Léa", "2018-04-02");
        var second = await town.Marked("Qwaxz");
        await town.Shares(founder, "Léa", second);
        await town.KeepsSafety(second, founder["Léa"], "arachides");
        await Ends(town);

        await Erases(town, second);

        var child = Assert.Single((await founder.Does(new FindMyFamily())).Members);
        Assert.Equal(("Léa", false), (child.FirstName, child.IsShared));
        Assert.Equal("arachides", (await founder.Does(new FindMySafety(child.Id))).Says.Allergies);
        var after = await DatabaseState.Of(town);
        Assert.Equal([], after.Holding("qwaxz").Concat(after.Holding("jugement vu au comptoir")));
    }

    [Fact]
    public async Task Of_its_tickets_the_books_keep_the_price_class_which_names_nobody()
    {
        await using var town = await Town.Open();
        var family = await town.ApprovesFamily("Qwaxz");
        await town.Buys(family, await town.OpensShow(), ("Adulte", 2), ("Enfant", 1));
        town.Clock.Advance(TimeSpan.FromDays(100));
        await town.Quiet();

        await Erases(town, family);

        Assert.Equal([], (await DatabaseState.Of(town)).Holding("qwaxz"));
        await using var scope = town.Services.CreateAsyncScope();
        var lines = await scope.ServiceProvider.GetRequiredService<CartDb>().OrderLines.AsNoTracking().OrderBy(line => line.FirstName).ToListAsync();
        Assert.Equal([("Adulte", 2, ""), ("Enfant", 1, "")], lines.Select(line => (line.FirstName, line.Tickets, line.LastName)));
    }

    [Fact]
    public async Task The_office_refuses_with_a_reason_that_the_family_reads_and_the_family_takes_its_request_back()
    {
        await using var town = await Town.Open();
        var family = await town.ApprovesFamily();
        await family.Does(new AskErasure());
        await family.Does(new AskErasure());
        await family.Does(new TakeErasureBack());
        Assert.Empty(await town.Does(new FindErasures()));
        await family.Does(new AskErasure());
        using var office = await town.SignsIn((await town.Hires(Role.Clerk)).Email);
        (await office.Gets("/administration")).IsShown("1 demande d'effacement");
        var file = await office.Gets($"/administration/effacements/{Assert.Single(await town.Does(new FindErasures())).Request}");

        (await office.Presses(file, "Refuser la demande")).IsRefused("Écrivez la raison");
        (await office.Presses(file, "Refuser la demande", ("Reason", "Un litige est devant le juge"))).IsShown("La demande est refusée");

        Assert.Equal("Un litige est devant le juge", (await family.Does(new FindMyErasure())).Refused);
        Assert.Contains((await town.Letters($"family:{family.Id:N}:erasure-refused")), letter => letter.Text.Contains("litige", StringComparison.Ordinal));
    }

    /// <summary>Money is handed back and the groups are over.</summary>
    private static async Task Ends(Town town)
    {
        await using (var scope = town.Services.CreateAsyncScope())
        {
            var order = await scope.ServiceProvider.GetRequiredService<CartDb>().Orders.Include(o => o.Refunds).SingleAsync(o => o.Refunds.Any());
            await town.Does(new HandBackRefund(order.Number, order.Refunds[0].Id));
        }

        town.Clock.Advance(TimeSpan.FromDays(100));
        await town.Quiet();
    }

    /// <summary>The office refuses a first time, in words that name the family.</summary>
    private static async Task RefusesOnce(Town town, FamilyInTown family)
    {
        await Ends(town);
        await family.Does(new AskErasure());
        await town.Does(new RefuseErasure(Assert.Single(await town.Does(new FindErasures())).Request, "Qwaxzlitige est devant le juge"));
    }

    private static async Task Erases(Town town, FamilyInTown family)
    {
        await family.Does(new AskErasure());
        await town.Does(new EraseFamily(Assert.Single(await town.Does(new FindErasures())).Request));
        await town.Quiet();
    }

    private static async Task<List<long>> Totals(Town town)
    {
        await using var scope = town.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<CartDb>().Orders.AsNoTracking().OrderBy(order => order.Id).ToListAsync()).ConvertAll(order => order.Total.Cents);
    }
}
