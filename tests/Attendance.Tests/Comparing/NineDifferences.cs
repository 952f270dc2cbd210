using Loisirs.Attendance.Application.Comparing;
using Loisirs.Attendance.Domain.Comparing;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests.Comparing;

/// <summary>Catalogue's places, Cart's paid lines and Attendance's lists, each broken by a careless hand.</summary>
[Trait("Promise", "P-119")]
public sealed class NineDifferences
{
    private static readonly string[] Names = ["Ada", "Bea", "Cléo", "Dan", "Eve", "Fay", "Guy"];

    [Fact]
    public async Task Are_found_nine_of_nine_none_falsely_and_are_gone_once_they_are_healed()
    {
        await using var evening = await Evening.In();
        var town = evening.Town;
        var swimming = await evening.Opens();
        var people = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var name in Names)
            people[name] = await evening.Registers(swimming, name);
        var (zoe, max) = (await evening.Person("Zoé"), await evening.Person("Max"));
        var show = await town.OpensShow("Adulte 0", wish => wish.First = town.Today.AddDays(7));
        await town.Buys(evening.Roy, show, ("Adulte", 3));
        var smith = await town.ApprovesFamily("Smith");
        await town.Buys(smith, show, ("Adulte", 2));
        Assert.Null((await town.Does(new ShowComparison())).At);
        town.Clock.Advance(Comparison.Settling);
        Assert.Empty(await Compared(town));

        var copied = $"person_id = {Id(people["Ada"])}";
        await Writes(town, $"""
            INSERT INTO catalogue.places (id, group_id, person_id, family_id, holder_id, class, as_former, held_until, taken_at)
            SELECT {Id(Guid.NewGuid())}, group_id, {Id(zoe)}, family_id, {Id(Guid.NewGuid())}, class, as_former, held_until, taken_at FROM catalogue.places WHERE {copied}
            """);
        await Writes(town, $"UPDATE catalogue.places SET released_at = taken_at WHERE person_id = {Id(people["Bea"])}");
        await Writes(town, $"UPDATE attendance.roster_entries SET withdrawal_at = added_at WHERE person = {Id(people["Cléo"])}");
        await Writes(town, $"UPDATE catalogue.places SET holder_id = {Id(Guid.NewGuid())} WHERE person_id = {Id(people["Dan"])}");
        await Writes(town, CancelsLineOf(people["Eve"]));
        await Writes(town, $"UPDATE catalogue.places SET released_at = taken_at WHERE person_id = {Id(people["Eve"])}");
        await Writes(town, $"UPDATE catalogue.places SET taken_at = NULL WHERE person_id = {Id(people["Fay"])}");
        await Writes(town, $"""
            INSERT INTO attendance.roster_entries (id, "group", person, family, line, first_name, last_name, birth_date, search_text, sort_key, added_at)
            SELECT {Id(Guid.NewGuid())}, "group", {Id(max)}, family, {Id(Guid.NewGuid())}, 'Max', '', birth_date, search_text, sort_key, added_at
            FROM attendance.roster_entries WHERE person = {Id(people["Ada"])}
            """);
        await Writes(town, $"""
            UPDATE catalogue.places SET released_at = taken_at WHERE id IN
                (SELECT id FROM catalogue.places WHERE price_class IS NOT NULL AND family_id = {Id(evening.Roy.Id)} ORDER BY id LIMIT 1)
            """);
        await Writes(town, $"UPDATE attendance.bookings SET tickets = 4 WHERE family = {Id(smith.Id)}");

        string[] expected =
        [
            "LineNotListed Cléo", "LineWithoutPlace Bea", "ListedCancelled Eve", "ListedOtherwise tickets", "ListedWithoutLine Max", "OtherCount tickets", "OtherPlace Dan",
            "PlaceNotTaken Fay", "PlaceWithoutLine Zoé",
        ];
        Assert.Equal(expected, await Compared(town));
        var before = (await town.Does(new ShowComparison())).Differences;
        Assert.Equal(expected, await Compared(town));
        Assert.Equal(before, (await town.Does(new ShowComparison())).Differences);

        await Office_sees_them(town);

        await Writes(town, $"UPDATE attendance.roster_entries SET withdrawal_at = NULL WHERE person = {Id(people["Cléo"])}");
        await Writes(town, $"UPDATE attendance.bookings SET tickets = 2 WHERE family = {Id(smith.Id)}");
        await Writes(town, $"UPDATE catalogue.places SET taken_at = held_until WHERE person_id = {Id(people["Fay"])}");
        string[] left = [.. expected.Except(["LineNotListed Cléo", "ListedOtherwise tickets", "PlaceNotTaken Fay"])];
        Assert.Equal(left, await Compared(town));
        town.Clock.Advance(TimeSpan.FromDays(100)); // the groups are over: what was found stands all the same, and nothing new is looked for
        await Writes(town, $"UPDATE attendance.roster_entries SET withdrawal_at = added_at WHERE person = {Id(people["Guy"])}");
        Assert.Equal(left, await Compared(town));
        await Writes(town, CancelsLineOf(people["Bea"]));
        Assert.Equal(left.Except(["LineWithoutPlace Bea"]), await Compared(town));
    }

    [Fact]
    public async Task What_is_on_its_way_is_none_until_it_should_have_arrived()
    {
        await using var evening = await Evening.In();
        var town = evening.Town;
        var swimming = await evening.Opens();
        await town.ChecksOut(evening.Roy, swimming.Group, await evening.Person("Léa")); // nothing to pay: taken at once, and the list has not heard
        Assert.Empty(await Compared(town));

        town.Clock.Advance(Comparison.Settling);
        Assert.Equal(["LineNotListed Léa"], await Compared(town));

        await town.Quiet();
        Assert.Empty(await Compared(town));
    }

    [Fact]
    public async Task A_registration_that_ends_between_two_reads_is_none()
    {
        var lea = Guid.Empty;
        var town = await Town.Open(options => options.Replacements.Add(services => BeforeLines(services, async provider =>
        {
            if (lea != Guid.Empty)
            {
                foreach (var sql in (string[])[CancelsLineOf(lea), $"UPDATE catalogue.places SET released_at = taken_at WHERE person_id = {Id(lea)}",
                    $"UPDATE attendance.roster_entries SET withdrawal_at = added_at WHERE person = {Id(lea)}"])
                    await Writes(provider, sql);
                lea = Guid.Empty;
            }
        })));
        await using var closing = town;
        var roy = await town.ApprovesFamily();
        var group = await town.OpensGroup(wish => wish.Price = "0");
        var person = (await roy.Adds("Léa", "", "2018-04-04")).Id;
        await town.Registers(roy, group.Id, person);
        town.Clock.Advance(Comparison.Settling);

        lea = person;
        Assert.Empty(await Compared(town));
        Assert.Equal(Guid.Empty, lea); // it did happen between the places and the lines
    }

    [Fact]
    public async Task Twenty_groups_cost_a_handful_of_questions_and_a_family_may_not_ask()
    {
        await using var evening = await Evening.In();
        for (var group = 0; group < 25; group++)
            await evening.Registers(await evening.Opens($"Natation {group}"), $"Enfant{group}");
        evening.Town.Clock.Advance(Comparison.Settling);

        var asked = await QueryCount.Of(async () => Assert.Empty(await Compared(evening.Town)));

        Assert.InRange(asked.Count, 1, 20);
        Assert.Equal(25, (await evening.Town.Does(new ShowComparison())).Groups);
        Assert.Equal(Refusal.Denied, (await evening.Roy.Asks(new CompareRegistrations())).Refusal);
        Assert.Equal(Refusal.Denied, (await evening.Roy.Asks(new ShowComparison())).Refusal);
    }

    private static async Task Office_sees_them(Town town)
    {
        using var clerk = await town.SignsIn((await town.Hires(Role.Clerk)).Email);
        (await clerk.Gets("/administration")).IsShown("9 écarts entre places, inscriptions et listes");
        var page = (await clerk.Gets("/administration/travaux/inscriptions")).IsShown("Natation 3").IsShown("Zoé").IsShown("Trio Boréal")
            .IsShown("Une place est prise, aucune inscription payée ne l'explique").IsShown("L'inscription est annulée, la personne est encore sur la liste du groupe");
        (await clerk.Presses(page, "Comparer maintenant")).IsShown("Les inscriptions ont été comparées.");
        (await clerk.Gets("/en/administration/travaux/inscriptions")).IsShown("The registration is paid, and the group does not count its place");
    }

    private static async Task<IReadOnlyList<string>> Compared(Town town)
    {
        await town.Does(new CompareRegistrations());
        return [.. (await town.Does(new ShowComparison())).Differences.Select(one => $"{one.Kind} {(one.IsTickets ? "tickets" : one.Name.Split(' ')[0])}").Order(StringComparer.Ordinal)];
    }

    private static string CancelsLineOf(Guid person) => $"""
        UPDATE cart.order_lines SET cancellation_at = (SELECT o.paid_at FROM cart.orders o WHERE o.id = order_id), cancellation_by = {Id(Guid.Empty)},
        cancellation_cause = 'Office', cancellation_reason = '', cancellation_back = 0, cancellation_gst = 0, cancellation_qst = 0 WHERE person = {Id(person)}
        """;

    private static string Id(Guid id) => $"'{id.ToString().ToUpperInvariant()}'";

    private static Task Writes(Town town, string sql) => Writes(town.Services, sql);

    private static async Task Writes(IServiceProvider services, string sql)
    {
        var database = services.GetRequiredService<IDatabase>();
        await using var connection = database.NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = database.Provider == DatabaseProvider.Sqlite
            ? sql.Replace("catalogue.", "catalogue_", StringComparison.Ordinal).Replace("cart.", "cart_", StringComparison.Ordinal).Replace("attendance.", "attendance_", StringComparison.Ordinal)
            : sql;
#pragma warning restore CA2100
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    /// <summary>Something happens after the places were read and before the lines are.</summary>
    private static void BeforeLines(IServiceCollection services, Func<IServiceProvider, Task> happens)
    {
        var real = services.Last(service => service.ServiceType == typeof(IRequestHandler<FindRegistrations, Result<IReadOnlyList<RegisteredLine>>>)).ImplementationType!;
        services.AddTransient<IRequestHandler<FindRegistrations, Result<IReadOnlyList<RegisteredLine>>>>(provider => new Between(
            (IRequestHandler<FindRegistrations, Result<IReadOnlyList<RegisteredLine>>>)ActivatorUtilities.CreateInstance(provider, real), () => happens(provider)));
    }

    private sealed class Between(IRequestHandler<FindRegistrations, Result<IReadOnlyList<RegisteredLine>>> real, Func<Task> happens)
        : IRequestHandler<FindRegistrations, Result<IReadOnlyList<RegisteredLine>>>
    {
        public async Task<Result<IReadOnlyList<RegisteredLine>>> Handle(FindRegistrations request, CancellationToken cancellationToken)
        {
            await happens();
            return await real.Handle(request, cancellationToken);
        }
    }
}
