using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Orders;

/// <summary>P-201: the end of an order is a function of what the provider's ledger says, not of the order in which news arrives.</summary>
public sealed class EveryOrderOfEvents
{
    private const int Longest = 5;

    private static readonly OrderEvent[] Events = Enum.GetValues<OrderEvent>();

    [Theory, Trait("Promise", "P-201"), InlineData(false), InlineData(true)]
    public void Ends_where_the_table_says(bool somebodyElseTakesFreedPlaces)
    {
        foreach (var sequence in Sequences(Longest))
        {
            var table = new OrderTable { SomebodyElseTookThem = somebodyElseTakesFreedPlaces };
            foreach (var what in sequence)
            {
                table.Happens(what);
                Check(table, sequence, quiet: false);
            }

            table.Settles();
            Check(table, sequence, quiet: true);
        }
    }

    [Fact, Trait("Promise", "P-201")]
    public void Said_again_in_any_state_nothing_changes()
    {
        foreach (var sequence in Sequences(Longest - 1))
        {
            var table = new OrderTable();
            foreach (var what in sequence)
                table.Happens(what);
            table.Settles();
            var before = (table.Order.State, table.GivenBack, table.TimesCompleted, table.Order.Payments.Count);

            table.Settles();
            table.Happens(OrderEvent.News);
            table.Happens(OrderEvent.Return);

            Assert.Equal(before, (table.Order.State, table.GivenBack, table.TimesCompleted, table.Order.Payments.Count));
        }
    }

    private static void Check(OrderTable table, OrderEvent[] sequence, bool quiet)
    {
        var story = string.Join(", ", sequence);
        Assert.True(table.TimesCompleted <= 1, story);
        Assert.True(table.Order.IsPaid == (table.TimesCompleted == 1), story);
        Assert.True(table.GivenBack <= table.Charged, story);
        if (!quiet)
            return;

        var kept = table.Charged - table.GivenBack;
        Assert.True(kept == (table.Order.IsPaid ? table.Order.Total.Cents : 0), $"{story}: kept {kept} in {table.Order.State}"); // P-202
        Assert.True(table.HasPlaces == table.Order.IsPaid, $"{story}: places in {table.Order.State}");
        Assert.True(table.Order.State != OrderState.Paying, $"{story}: still paying after its end");
        Assert.True(table.Charged == 0 || table.Order.IsPaid || table.SomebodyElseTookThem, $"{story}: charged, room left, and not paid");
    }

    private static IEnumerable<OrderEvent[]> Sequences(int longest) => Enumerable.Range(1, longest)
        .SelectMany(length => Enumerable.Range(0, (int)Math.Pow(Events.Length, length)).Select(number => Sequence(number, length)));

    private static OrderEvent[] Sequence(int number, int length)
    {
        var sequence = new OrderEvent[length];
        for (var i = 0; i < length; i++, number /= Events.Length)
            sequence[i] = Events[number % Events.Length];
        return sequence;
    }
}
