using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Application.Rosters;
using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests.Rosters;

/// <summary>Procedure, step 8b: whoever is registered is on the list, and nobody else.</summary>
public class RostersFollowOrders : AttendanceTest
{
    private readonly Guid _group = Guid.CreateVersion7();

    [Fact]
    public async Task A_paid_order_puts_its_people_on_the_list_by_name_with_their_age()
    {
        await Registers(_group, Person("Léa", "Roy", born: "2019-11-27"), Person("Noé", "Côté", born: "2019-11-26"));

        var people = await People();

        Assert.Equal([("Noé", 7), ("Léa", 6)], people.Select(p => (p.FirstName, p.Age)));
    }

    [Fact]
    public async Task P_303_each_reader_run_twice_does_the_same_as_once()
    {
        var (lea, noe) = (Person("Léa", "Roy"), Person("Noé", "Roy"));
        var order = new CartCheckedOut(
            Guid.CreateVersion7(), Guid.CreateVersion7(),
            [new CheckedOutLine(Guid.CreateVersion7(), _group, lea), new CheckedOutLine(Guid.CreateVersion7(), _group, noe)]);
        var cancelled = new OrderLineCancelled(order.Order, order.Lines[1].Line, _group, noe);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await Reads<PutOnRoster, CartCheckedOut>(order);
        }

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await Reads<TakeOffRoster, OrderLineCancelled>(cancelled);
        }

        await Reads<PutOnRoster, CartCheckedOut>(order); // a late copy brings nobody back
        await Reads<RenameOnRosters, MemberChanged>(new MemberChanged(order.Family, lea));

        Assert.Equal(["Léa"], (await People()).Select(p => p.FirstName));
    }

    [Fact]
    public async Task A_cancellation_that_arrives_first_still_counts()
    {
        var lea = Person("Léa", "Roy");
        var order = new CartCheckedOut(Guid.CreateVersion7(), Guid.CreateVersion7(), [new CheckedOutLine(Guid.CreateVersion7(), _group, lea)]);

        await Cancels(order);
        await Tells(order);

        Assert.Empty(await People());
    }

    [Fact]
    public async Task Somebody_who_cancels_and_registers_again_is_on_the_list_once()
    {
        var lea = Person("Léa", "Roy");
        var first = await Registers(_group, lea);

        await Registers(_group, lea); // its notice may overtake the cancellation's: another order, another aggregate
        await Cancels(first);

        Assert.Equal(["Léa"], (await People()).Select(p => p.FirstName));
    }

    [Fact]
    public async Task A_corrected_name_and_birth_date_reach_the_list()
    {
        var lea = Person("Lea", "Roi", born: "2018-04-04");
        await Registers(_group, lea);
        Neighbours.People[lea] = Neighbours.People[lea] with { FirstName = "Léa", LastName = "Roy", BirthDate = new DateOnly(2016, 4, 4) };

        await Tells(new MemberChanged(Guid.CreateVersion7(), lea));

        Assert.Equal([("Léa", "Roy", 10)], (await People()).Select(p => (p.FirstName, p.LastName, p.Age)));
    }

    [Fact]
    public async Task C45_names_stand_in_Canadian_French_order()
    {
        string[] names = ["d'Amours", "De Landre", "Dedenis", "Delaunay", "Élodie", "Eloi", "Émile", "Odile", "Œdipe", "Zoé"];
        await Registers(_group, [.. names.Reverse().Select(name => Person("Ana", name))]);

        Assert.Equal(names, (await People()).Select(p => p.LastName));
    }

    [Fact]
    public async Task Families_with_the_same_name_stay_together_by_first_name()
    {
        await Registers(_group, Person("Élise", "Cote"), Person("Zoé", "Cote"), Person("Ana", "Côté"), Person("Prince"));

        Assert.Equal(["Élise", "Zoé", "Ana", "Prince"], (await People()).Select(p => p.FirstName));
    }

    [Fact]
    public async Task The_list_is_for_the_office_and_the_assigned_supervisor_only()
    {
        await Registers(_group, Person("Léa", "Roy"));

        Assert.Equal("house.not-found", (await Town.Ask(AsCamille, new FindRoster(_group))).Refusal.Code);
        Assert.Equal("house.sign-in-first", (await Town.Ask(_ => { }, new FindRoster(_group))).Refusal.Code);
        await Assigns(_group);
        Assert.Single((await Town.Ask(AsCamille, new FindRoster(_group))).Value.People);
    }

    private async Task<IReadOnlyList<RosterPerson>> People() => (await Town.Ask(AsOffice, new FindRoster(_group))).Value.People;

    private async Task Reads<TReader, TNotice>(TNotice notice)
        where TReader : IReader<TNotice>
        where TNotice : INotice
    {
        await using var scope = Town.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                await scope.ServiceProvider.GetRequiredService<TReader>().Handle(notice, CancellationToken.None);
                return Done.Result;
            },
            CancellationToken.None);
    }
}
