using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Tests.Credits;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Instalments;

/// <summary>A town that lets families pay in parts. It is 26 November 2026; a course of ten Saturdays ends on 13 March 2027.</summary>
public abstract class InstalmentTest : CreditTest
{
    private protected static readonly DateOnly Today = new(2026, 11, 26);

    private protected async Task Plans(int parts, string minimum = "50,00", string deposit = "") =>
        Town.Expect(await Town.Ask(Manager, new SetPaymentPlan(parts, minimum, deposit)));

    private protected Task<IReadOnlyList<PlannedPart>> Offered(FamilyInTown family) => Does(family, new OfferParts());

    /// <summary>Presses « Payer » in parts, as they are shown now.</summary>
    private protected async Task<CheckedOut> ChecksOutInParts(FamilyInTown family, long credit = 0)
    {
        var (cart, parts) = (await CartOf(family), await Offered(family));
        return await Does(family, new CheckOutCart(cart.Total.Cents, WithoutLost: false, Credit: credit) { Parts = new(parts.Count, parts[^1].DueOn) });
    }

    /// <summary>The first part is paid by card: the order is complete, the rest is to come.</summary>
    private protected async Task<CheckedOut> BuysInParts(FamilyInTown family)
    {
        var order = await ChecksOutInParts(family);
        await PaysOnThePage(family, order);
        await Does(family, new SettlePayment(order.Number));
        await Town.Quiet();
        return order;
    }

    /// <summary>A part is paid on the gateway's page; the news is not heard yet.</summary>
    private protected async Task PaysPartOnThePage(FamilyInTown family, CheckedOut order, int part)
    {
        var page = await Does(family, new OpenPayment(order.Number, part));
        Assert.True(await Sandbox.Pay(page.Address.Split('/')[^1], Infrastructure.Sandbox.SandboxCard.Approved, CancellationToken.None));
    }

    private protected async Task<OrderView> Shown(FamilyInTown family, CheckedOut order) => await Does(family, new ShowOrder(order.Number));

    private protected async Task<IReadOnlyList<string>> PartsOf(FamilyInTown family, CheckedOut order) =>
        [.. (await Shown(family, order)).Instalments.Select(part => $"{part.Number} {part.Asked.Cents} {part.State}")];

    private protected async Task<List<LetterInTown>> PartLetters() =>
        [.. (await Letters()).Where(letter => letter.Key.Contains(":instalment:", StringComparison.Ordinal)).OrderBy(letter => letter.Key, StringComparer.Ordinal)];

    private protected async Task GoesTo(DateOnly day)
    {
        Town.Clock.SetUtcNow(new DateTimeOffset(day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero));
        await Town.Does(new RemindOfInstalments());
        await Town.Does(new RemindOfInstalments());
    }

    private protected Task<IReadOnlyList<string>> Entries(string kind) => Asks($"""
        SELECT j.account || ' ' || CAST(j.amount AS text) FROM [cart.journal_lines] j JOIN [cart.journal_entries] e ON e.id = j.entry_id WHERE e.kind = '{kind}' ORDER BY 1
        """);

    private protected async Task<long> BalanceOf(string account) => long.Parse(
        (await Asks($"SELECT CAST(coalesce(sum(j.amount), 0) AS text) FROM [cart.journal_lines] j WHERE j.account = '{account}'")).Single(), System.Globalization.CultureInfo.InvariantCulture);

    private Task<IReadOnlyList<string>> Asks(string sql) => new Testing.Invariants.Inspection(Town.Provider, Town.ConnectionString, ledger: null).Ask(sql, Town.Clock.GetUtcNow());
}
