using System.Net;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.OfficePages;

/// <summary>« Travaux »: what the portal could not do by itself, seen where the office begins its day.</summary>
[Trait("Promise", "P-310")]
public sealed class LookingAfterParkedJobs : TownTest
{
    private const string Jobs = "/administration/travaux";

    [Fact]
    public async Task The_first_page_counts_it_the_list_says_why_and_a_manager_gives_it_up_with_a_reason()
    {
        await Parks("cart.issue-receipt", "{ Léa Roy");
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        var boss = (await Town.Hires(Role.Manager)).Email;
        using var first = await Town.SignsIn(boss);

        (await clerk.Gets("/administration")).IsShown("1 travail que le portail n'a pas pu faire");
        var list = (await clerk.Gets(Jobs)).IsShown("Établir un reçu").IsShown("Le message vient d'une autre version du portail, ou est abîmé.").IsShown("8 essais");
        Assert.False(list.Says("Léa"));
        Assert.Null(list.Document.QuerySelector("main form"));
        (await clerk.Gets("/en" + Jobs)).IsShown("Issue a receipt").IsShown("or is damaged");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets($"{Jobs}/1/abandonner")).Status);

        list = await first.Presses(await first.Gets(Jobs), "Réessayer");
        list.IsShown("Le travail est repris.").IsShown("Aucun travail en panne");
        await GivesUp();
        using var manager = await Town.SignsIn(boss); // the session of this morning is over
        list = await manager.Gets(Jobs);
        var form = await manager.Gets(list.Document.QuerySelector("a[href$='/abandonner']")!.GetAttribute("href")!);
        (await manager.Presses(form, "Abandonner ce travail", ("Reason", ""))).IsRefused("Dites pourquoi ce travail est abandonné.");
        (await manager.Presses(form, "Abandonner ce travail", ("Reason", "Reçu remis à la main"))).IsShown("Travail abandonné.").IsShown("Aucun travail en panne");
        (await manager.Gets("/administration")).IsShown("Aucun travail en panne");
    }

    private async Task Parks(string reader, string body)
    {
        await using (var scope = Town.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Shared.Callers.Caller>().BecomeHouse();
            await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
                () =>
                {
                    var (now, order) = (Town.Clock.GetUtcNow(), Guid.NewGuid());
                    scope.ServiceProvider.GetRequiredService<HouseDb>().Messages.Add(new Message
                    {
                        Name = "cart.checked-out",
                        Aggregate = order,
                        Body = body,
                        ToldAt = now,
                        Deliveries = [new Delivery { Reader = reader, Aggregate = order, NextTry = now }],
                    });
                    return Task.FromResult(Done.Result);
                },
                CancellationToken.None);
        }

        await GivesUp();
    }

    /// <summary>Eight tries, however long they take.</summary>
    private async Task GivesUp()
    {
        for (var i = 0; i < 9; i++)
        {
            await Town.Quiet();
            Town.Clock.Advance(TimeSpan.FromMinutes(61));
        }
    }
}
