using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Application;
using Loisirs.Attendance.Application.Rosters;
using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests.Rosters;

/// <summary>Procedure, step 8b: whoever is registered is on the list, and nobody else.</summary>
public sealed class RostersFollowOrders
{
    [Theory, BothDatabases]
    public async Task An_order_puts_its_people_on_the_list_once_it_is_paid_by_name_with_their_age(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens(price: "85,00");
        var (lea, noe) = (await evening.Person("Léa Roy", born: "2019-11-27"), await evening.Person("Noé Côté", born: "2019-11-26"));
        var order = await evening.Town.ChecksOut(evening.Roy, swimming.Group, lea, noe);
        await evening.Town.Quiet();
        Assert.Empty(await People(evening, swimming));

        await evening.Town.TakesCash(order);

        Assert.Equal([("Noé", 7), ("Léa", 6)], (await People(evening, swimming)).Select(p => (p.FirstName, p.Age)));
    }

    [Theory, BothDatabases]
    public async Task Families_meet_on_the_lists_of_their_groups_and_on_no_other(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (swimming, chess) = (await evening.Opens(), await evening.Opens("Échecs", "20:00"));
        var smith = await (await evening.Town.ApprovesFamily("Smith")).With("Ann", "2018-04-02");
        await evening.Registers(swimming, "Léa Roy");
        await evening.Registers(chess, "Noé Roy");
        await evening.Town.Registers(smith, swimming.Group, smith["Ann"]);

        Assert.Equal(["Léa Roy", "Ann Smith"], (await People(evening, swimming)).Select(p => $"{p.FirstName} {p.LastName}"));
        Assert.Equal(["Noé Roy"], (await People(evening, chess)).Select(p => $"{p.FirstName} {p.LastName}"));
    }

    [Theory, BothDatabases, Trait("Promise", "P-303")]
    public async Task What_a_merged_family_is_on_is_the_kept_familys_and_a_shared_child_is_on_the_list_of_whoever_paid(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (swimming, town) = (await evening.Opens(), evening.Town);
        var smith = await (await town.ApprovesFamily("Smith")).With("Ann", "2018-04-02");
        var second = await town.ApprovesFamily("Jones");
        await town.Shares(smith, "Ann", second);
        await town.Registers(second, swimming.Group, smith["Ann"]);
        Assert.Equal(second.Id, await FamilyOnList(town, swimming.Group));

        await town.Merges(evening.Roy, second);
        await town.Reads<MoveRosterEntries, FamiliesMerged>(new FamiliesMerged(evening.Roy.Id, second.Id));

        Assert.Equal(evening.Roy.Id, await FamilyOnList(town, swimming.Group));
        Assert.Equal("Ann", Assert.Single(await People(evening, swimming)).FirstName);
    }

    [Theory, BothDatabases, Trait("Promise", "P-303")]
    public async Task Each_reader_run_twice_does_the_same_as_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var (lea, noe) = (await evening.Person("Léa Roy"), await evening.Person("Noé Roy"));
        var order = await evening.Registers(swimming, lea, noe);
        var cancelled = new OrderLineCancelled(order.Order, order.Lines[1].Line, swimming.Group, noe);
        await evening.Town.Reads<PutOnRoster, CartCheckedOut>(order);
        Assert.Equal(2, (await People(evening, swimming)).Count);

        await evening.Town.Reads<TakeOffRoster, OrderLineCancelled>(cancelled);
        await evening.Town.Reads<TakeOffRoster, OrderLineCancelled>(cancelled);
        await evening.Town.Reads<PutOnRoster, CartCheckedOut>(order); // a late copy brings nobody back
        await evening.Town.Reads<RenameOnRosters, MemberChanged>(new MemberChanged(order.Family, lea));
        await evening.Town.Reads<RenameOnRosters, MemberChanged>(new MemberChanged(order.Family, lea));

        Assert.Equal(["Léa"], (await People(evening, swimming)).Select(p => p.FirstName));
    }

    [Theory, BothDatabases]
    public async Task A_cancellation_that_arrives_first_still_counts(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var number = await evening.Town.ChecksOut(evening.Roy, swimming.Group, await evening.Person("Léa Roy"));
        var order = await evening.Town.OrderOf(number);
        var line = order.Lines[0];

        await evening.Town.Reads<TakeOffRoster, OrderLineCancelled>(new OrderLineCancelled(order.Order, line.Line, line.Group, line.Person));
        await evening.Town.Quiet();

        Assert.Empty(await People(evening, swimming));
    }

    [Theory, BothDatabases]
    public async Task Somebody_who_cancels_leaves_the_list_and_the_others_stay(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var order = await evening.Registers(swimming, await evening.People("Léa Roy", "Noé Roy"));

        await evening.Town.Cancels(order);
        await evening.Town.Cancels(order);

        Assert.Equal(["Noé"], (await People(evening, swimming)).Select(p => p.FirstName));
    }

    [Theory, BothDatabases]
    public async Task Somebody_who_cancels_and_registers_again_is_on_the_list_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var lea = await evening.Person("Léa Roy");
        await evening.Town.Cancels(await evening.Registers(swimming, lea));

        await evening.Registers(swimming, lea);

        Assert.Equal(["Léa"], (await People(evening, swimming)).Select(p => p.FirstName));
    }

    [Theory, BothDatabases]
    public async Task A_new_registration_may_overtake_the_notice_of_the_cancellation_before_it(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var lea = await evening.Person("Léa Roy");
        var first = await evening.Registers(swimming, lea);
        await evening.Town.Does(new Catalogue.Contracts.Places.ReleasePlaces(first.Order)); // another order is another aggregate

        await evening.Registers(swimming, lea);
        Assert.Single(await People(evening, swimming));
        await evening.Town.Cancels(first);

        Assert.Equal(["Léa"], (await People(evening, swimming)).Select(p => p.FirstName));
    }

    [Theory, BothDatabases]
    public async Task A_corrected_name_and_birth_date_reach_the_list(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var lea = await evening.Registers(swimming, "Lea Roi");

        await evening.Roy.Corrects(lea, "Léa", "Roy", born: "2016-04-04");

        Assert.Equal([("Léa", "Roy", 10)], (await People(evening, swimming)).Select(p => (p.FirstName, p.LastName, p.Age)));
    }

    [Theory, BothDatabases, Trait("Case", "C18")]
    public async Task Twins_are_two_people_with_two_places(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        var bedard = await evening.Town.ApprovesFamily("Bédard");
        await bedard.With("Alix", "2018-05-04");
        await bedard.With("Sacha", "2018-05-04");

        await evening.Town.Registers(bedard, swimming.Group, bedard["Alix"], bedard["Sacha"]);

        Assert.Equal([(bedard["Alix"], 8), (bedard["Sacha"], 8)], (await People(evening, swimming)).Select(p => (p.Person, p.Age)));
        Assert.Equal(2, await evening.Town.TakenPlaces(new(swimming.Group, Guid.Empty, "", "")));
    }

    [Theory, BothDatabases, Trait("Case", "C45")]
    public async Task Names_stand_in_Canadian_French_order(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        string[] names = ["d'Amours", "De Landre", "Dedenis", "Delaunay", "Élodie", "Eloi", "Émile", "Odile", "Œdipe", "Zoé"];
        await evening.Registers(swimming, await evening.People(names.Reverse().Select(name => $"Ana {name}")));

        Assert.Equal(names, (await People(evening, swimming)).Select(p => p.LastName));
    }

    [Theory, BothDatabases]
    public async Task Families_with_the_same_name_stay_together_by_first_name(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        await evening.Registers(swimming, await evening.People("Élise Cote", "Zoé Cote", "Ana Côté", "Prince"));

        Assert.Equal(["Élise", "Zoé", "Ana", "Prince"], (await People(evening, swimming)).Select(p => p.FirstName));
    }

    [Theory, BothDatabases, Trait("Case", "C54")]
    public async Task The_list_is_for_the_office_and_the_assigned_supervisor_only(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var swimming = await evening.Opens();
        await evening.Registers(swimming, "Léa Roy");
        var list = new FindRoster(swimming.Group);

        Assert.Equal("house.not-found", (await evening.Town.Ask(evening.AsCamille, list)).Refusal.Code);
        Assert.Equal("house.denied", (await evening.Roy.Asks(list)).Refusal.Code);
        Assert.Equal("house.sign-in-first", (await evening.Town.Ask(_ => { }, list)).Refusal.Code);
        await evening.Assigns(swimming);
        Assert.Single((await evening.Town.Ask(evening.AsCamille, list)).Value.People);
    }

    private static async Task<Guid> FamilyOnList(Town town, Guid group)
    {
        await using var scope = town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AttendanceDb>().Expected.Where(entry => entry.Group == group).Select(entry => entry.Family).SingleAsync();
    }

    private static async Task<IReadOnlyList<RosterPerson>> People(Evening evening, MeetingOfGroup meeting) =>
        (await evening.Town.Ask(Evening.AsOffice, new FindRoster(meeting.Group))).Value.People;
}
