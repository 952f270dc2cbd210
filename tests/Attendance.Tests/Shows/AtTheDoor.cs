using Loisirs.Attendance.Application.Shows;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Attendance.Tests.Shows;

/// <summary>The door of a show: a name, so many tickets, one for each who comes in.</summary>
public sealed class AtTheDoor
{
    [Theory, BothDatabases, Trait("Case", "C23")]
    public async Task Each_entry_takes_one_and_the_fifth_on_four_tickets_is_refused(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var show = await Show(evening, "Bérubé", 4);

        var line = Assert.Single(Assert.Single((await Door(evening, show, "berube")).Found!).Lines);
        Assert.Equal(("Enfant", 4, 0), (line.PriceClass, line.Tickets, line.Entered));
        for (var i = 1; i <= 4; i++)
        {
            Assert.Equal(i, (await LetsIn(evening, show, line.Line, 1)).Value.Entered);
        }

        Assert.Equal("attendance.no-tickets-left", (await LetsIn(evening, show, line.Line, 1)).Refusal.Code);
        Assert.Equal("attendance.no-tickets-left", (await LetsIn(evening, show, line.Line, null)).Refusal.Code);
        var door = await Door(evening, show, "");
        Assert.Equal((4, 4, true), (door.Tickets, door.Entered, door.Found is null));
    }

    [Theory, BothDatabases]
    public async Task All_come_in_at_once_a_mistake_is_taken_back_once_and_the_same_act_counts_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var show = await Show(evening, "Roy", 3);
        var line = (await Door(evening, show, "roy")).Found![0].Lines[0].Line;
        var act = Guid.NewGuid();

        Assert.Equal(3, (await LetsIn(evening, show, line, null, act)).Value.Entered);
        Assert.Equal(3, (await LetsIn(evening, show, line, null, act)).Value.Entered);
        Assert.Equal(0, (await Undoes(evening, show, act)).Value.Entered);
        Assert.Equal(0, (await Undoes(evening, show, act)).Value.Entered);

        Assert.Equal("attendance.few-tickets-left", (await LetsIn(evening, show, line, 4)).Refusal.Code);
        Assert.Equal(2, (await LetsIn(evening, show, line, 2)).Value.Entered);
    }

    [Theory, BothDatabases]
    public async Task Two_doors_at_once_let_in_no_more_than_there_are_tickets(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var show = await Show(evening, "Roy", 4);
        var line = (await Door(evening, show, "roy")).Found![0].Lines[0].Line;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LetsIn(evening, show, line, 1)));

        Assert.Equal(4, answers.Count(answer => !answer.IsRefused));
        Assert.Equal(4, (await Door(evening, show, "roy")).Entered);
    }

    [Theory, BothDatabases, Trait("Promise", "P-303")]
    public async Task A_cancelled_ticket_lets_nobody_in(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var show = await evening.Town.OpensShow("Enfant 0");
        await evening.Town.Assigns(evening.Camille.Account, show.Group);
        var gagne = await evening.Town.ApprovesFamily("Gagné");
        var order = await evening.Town.Buys(gagne, show, ("Enfant", 3));
        await evening.Town.CancelsTickets(gagne, order, 1);
        await evening.Town.Reads<PutTicketsAtDoor, CartCheckedOut>(order);

        var line = (await Door(evening, show, "gagne")).Found![0].Lines.Single();
        Assert.Equal(2, line.Tickets);
        await LetsIn(evening, show, line.Line, null);
        Assert.Equal("attendance.no-tickets-left", (await LetsIn(evening, show, line.Line, 1)).Refusal.Code);
    }

    [Fact]
    public async Task Who_is_not_assigned_finds_no_door_and_before_its_hour_nobody_comes_in()
    {
        await using var evening = await Evening.In(DatabaseProvider.Sqlite);
        var show = await Show(evening, "Roy", 1, wish => wish.First = evening.Town.Today.AddDays(1));
        var line = (await Door(evening, show, "roy")).Found![0].Lines[0].Line;
        Assert.Equal("attendance.not-yet", (await LetsIn(evening, show, line, 1)).Refusal.Code);

        var stranger = await evening.Town.OpensShow("Enfant 0");
        Assert.Equal(Refusal.NotFound, (await evening.Town.Ask(evening.AsCamille, new ShowDoor(stranger.Meeting, "roy"))).Refusal);
        Assert.Equal(Refusal.NotFound, (await LetsIn(evening, stranger, line, 1)).Refusal);
    }

    [Fact]
    public async Task On_the_telephone_a_name_then_one_button_for_each_who_comes_in()
    {
        await using var evening = await Evening.In(DatabaseProvider.Sqlite);
        var show = await Show(evening, "Bérubé", 3);
        using var browser = await evening.Town.SignsIn(evening.Camille.Email);
        (await browser.Gets("/presences")).IsShown("Ouvrir l'entrée");

        var page = await browser.Gets($"/presences/spectacles/{show.Meeting}?q=berube");
        var one = await browser.Presses(page, "Entrer\u00A01 : Bérubé, Enfant");
        one.IsShown("Entrées 1").IsShown("À venir 2");
        var again = await browser.Presses(page, "Entrer\u00A01 : Bérubé, Enfant"); // from the page kept behind
        again.IsShown("Entrées 1");
        var all = await browser.Presses(again, "Entrer tous (2) : Bérubé, Enfant");
        all.IsShown("Entrées 3").IsShown("À venir 0");
    }

    /// <summary>A show with Camille at its door, for which a family has so many tickets.</summary>
    private static async Task<ShowInTown> Show(Evening evening, string family, int tickets, Action<GroupWish>? with = null)
    {
        var show = await evening.Town.OpensShow("Enfant 0", with);
        await evening.Town.Assigns(evening.Camille.Account, show.Group);
        var people = await evening.Town.ApprovesFamily(family);
        await evening.Town.Buys(people, show, ("Enfant", tickets));
        return show;
    }

    private static async Task<DoorView> Door(Evening evening, ShowInTown show, string text) =>
        Town.Expect(await evening.Town.Ask(evening.AsCamille, new ShowDoor(show.Meeting, text)));

    private static Task<Result<AtDoor>> LetsIn(Evening evening, ShowInTown show, Guid line, int? tickets, Guid? act = null) =>
        evening.Town.Ask(evening.AsCamille, new LetIn(show.Meeting, line, tickets, act ?? Guid.NewGuid()));

    private static Task<Result<AtDoor>> Undoes(Evening evening, ShowInTown show, Guid act) =>
        evening.Town.Ask(evening.AsCamille, new UndoEntrance(show.Meeting, act));
}
