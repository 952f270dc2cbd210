using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Testing.Invariants;

namespace Loisirs.Cart.Tests.Clocks;

/// <summary>The machine's clock goes wrong in the midst of a rush, and is set right an hour later (P-409): no place is free for it, nothing is done twice,
/// and what was told or written meanwhile still arrives.</summary>
[Trait("Promise", "P-409")]
public sealed class AClockThatMoves : CartTest
{
    [Theory]
    [InlineData(-24)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(400 * 24)]
    public async Task Frees_no_place_doubles_no_job_and_loses_no_word(int hours)
    {
        var (paid, atTheBank) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Danse", places: 1, day: DayOfWeek.Sunday));
        var (cote, gagne) = (await Approves("Côté", "Mila 2019-01-01"), await Approves("Gagné", "Zoé 2018-05-05"));
        await Adds(gagne, "Zoé", paid);
        await ChecksOutAndPays(gagne);
        await Does(cote, new JoinWaitingList(paid, cote["Mila"]));
        await Adds(Roy, "Léa", atTheBank);
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order); // and nobody has heard of it
        await Town.Posts();

        var right = Town.Clock.GetUtcNow();
        Town.Clock.AdjustTime(right.AddHours(hours));
        await Jobs();
        Assert.True((await As(cote, new AddToCart(atTheBank, cote["Mila"]))).IsRefused);
        Assert.Equal((1, 1), await Taken(paid, atTheBank));
        var neuve = await Approves("Neuve", "Tom 2018-01-01"); // told at a time that is not, as is a link that is asked for
        await Town.AsksNewPassword(neuve.Email);

        Town.Clock.AdjustTime(right.AddHours(1));
        await Jobs();
        await Jobs();
        await Town.Posts();

        Assert.Equal(OrderState.Paid, await StateOf(order));
        Assert.Equal(2, (await Confirmations()).Count); // one of each order
        Assert.Contains(await Town.Letters(""), letter => letter.Family == neuve.Id);
        Assert.Empty(await Ask("SELECT reader FROM [house.deliveries] WHERE done_at IS NULL"));
        Assert.Empty(await Ask("SELECT key FROM [accounts.letters] WHERE sent_at IS NULL"));
        Assert.Equal((1, 1), await Taken(paid, atTheBank));
        await Agrees();
    }

    /// <summary>What the house does by itself, twice over.</summary>
    private async Task Jobs()
    {
        await Town.Does(new PollPayments());
        await Town.Does(new ExpireUnpaidOrders());
        await Town.Does(new KeepListsMoving());
        await Town.Does(new SendRefunds());
        await Town.Does(new RemindOfInstalments());
        await Town.Posts();
        await Town.Does(new ExpireUnpaidOrders());
    }

    private async Task<(int, int)> Taken(Guid one, Guid other) => ((await PlacesOf(one)).Taken, (await PlacesOf(other)).Taken);

    private Task<IReadOnlyList<string>> Ask(string sql) => new Inspection(Town.Provider, Town.ConnectionString, null).Ask(sql, Town.Clock.GetUtcNow());
}
