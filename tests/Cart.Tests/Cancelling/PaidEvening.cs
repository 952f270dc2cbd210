using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Catalogue;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>A town where families have paid by card for groups that begin on 9 January 2027; it is 26 November 2026.</summary>
internal sealed class PaidEvening : IAsyncDisposable
{
    private PaidEvening(Town town, Winter winter) => (Town, Winter) = (town, winter);

    public Town Town { get; }

    public Winter Winter { get; }

    public static async Task<PaidEvening> In(DatabaseProvider provider, Action<TownOptions>? with = null)
    {
        var town = await Town.Open(provider, with);
        return new(town, await Winter.In(town));
    }

    public async Task<FamilyInTown> Family(string name, params IReadOnlyList<string> children)
    {
        var family = await Town.ApprovesFamily(name);
        foreach (var child in children)
            await family.With(child, "2018-04-02");
        return family;
    }

    /// <summary>Checks out and pays on the provider's page; everybody is told.</summary>
    /// <returns>The order's number.</returns>
    public async Task<string> PaysByCard(FamilyInTown family, Guid group, params IReadOnlyList<string> children)
    {
        var number = await Town.ChecksOut(family, group, [.. children.Select(child => family[child])]);
        await PaysByCard(family, number);
        return number;
    }

    public async Task PaysByCard(FamilyInTown family, string number)
    {
        var page = await family.Does(new OpenPayment(number));
        await Town.Services.GetRequiredService<SandboxGateway>().Pay(page.Address.Split('/')[^1], SandboxCard.Approved, CancellationToken.None);
        await family.Does(new SettlePayment(number));
        await Town.Quiet();
    }

    public async Task<Order> Order(string number)
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CartDb>().WholeOrders.AsNoTracking().SingleAsync(order => order.Number == number);
    }

    /// <summary>Cancels at the sum that is shown.</summary>
    public static async Task<Result<CancelledLine>> Cancels(FamilyInTown family, string number, int line = 1) =>
        await family.Asks(new CancelLine(number, line, (await family.Does(new PreviewCancellation(number, line))).Sum.Back.Cents));

    /// <summary>What the provider's own books say went back.</summary>
    public async Task<IReadOnlyList<long>> GivenBack()
    {
        await Town.Does(new SendRefunds());
        var entries = await Town.Services.GetRequiredService<SandboxLedger>().All(LedgerKind.Refunded, CancellationToken.None);
        return [.. entries.Select(entry => entry.Amount.Cents)];
    }

    /// <summary>All is quiet, and places, money and messages agree.</summary>
    public async Task Agrees()
    {
        await Town.Quiet();
        await Town.SendsMail();
        var ledger = Town.Services.GetRequiredService<IOptions<PaymentSettings>>().Value.Sandbox.Ledger;
        Assert.Empty(await new Inspection(Town.Provider, Town.ConnectionString, ledger).Breaches(Town.Clock.GetUtcNow()));
    }

    public ValueTask DisposeAsync() => Town.DisposeAsync();
}
