using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>Whoever lives in town beside those who come: what a larger town costs is seen by it.</summary>
internal static class Inhabitants
{
    private const int Days = 150;

    public static async Task Settle(Town office, OpeningPlan plan)
    {
        if (plan.Others > 0)
        {
            await Live(office, plan.Others, plan.OrdersOfOthers);
            await Console.Error.WriteLineAsync($"{plan.Others} families live there too, with {plan.OrdersOfOthers} orders each.");
        }
    }

    /// <summary>Families of one child, with free orders of other days.</summary>
    public static async Task Live(Town office, int families, int ordersEach)
    {
        var groups = new List<GroupInTown>();
        for (var order = 0; order < ordersEach; order++)
        {
            groups.Add(await office.OpensGroup(wish =>
            {
                (wish.Activity, wish.Places, wish.First, wish.Weeks) = ($"Cours du passé {order}", families, office.Today.AddDays(8 + (order % Days)), 1);
                (wish.Starts, wish.Ends) = (new TimeOnly(8 + (order / Days % 12), 0), new TimeOnly(8 + (order / Days % 12), 50));
                wish.Free();
            }));
        }

        for (var number = 0; number < families; number++)
        {
            var family = await (await office.ApprovesFamily($"Habitants{number}")).With("Zoé", "2018-05-05");
            foreach (var group in groups)
            {
                await family.FillsCart("Zoé", group);
                if (!await family.FinishesFreeCart())
                {
                    throw new InvalidOperationException("A checkout was refused though there are places.");
                }
            }
        }

        await office.Quiet();
    }
}
