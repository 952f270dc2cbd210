using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Catalogue;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.People;
using Loisirs.Testing.Storms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Tests;

/// <summary>A town with a winter on offer and families to register; it is 18 h in town on Thursday 26 November 2026.</summary>
public abstract class CartTest : TownTest
{
    private protected Winter Winter { get; private set; } = null!;

    private protected FamilyInTown Roy { get; private set; } = null!;

    private protected SandboxLedger Ledger => Town.Services.GetRequiredService<SandboxLedger>();

    private protected SandboxGateway Sandbox => Town.Services.GetRequiredService<SandboxGateway>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Winter = await Winter.In(Town);
        Roy = await Approves("Roy", "Léa 2018-04-02", "Noé 2020-06-15");
    }

    private protected MoodyGateway Gateway => (MoodyGateway)Town.Services.GetRequiredService<IPaymentGateway>();

    protected override void With(TownOptions options) => options.Replacements.Add(services => services.AddSingleton<IPaymentGateway>(
        provider => new MoodyGateway(provider.GetRequiredService<SandboxGateway>())));

    /// <summary>A resident family that the town approved; each member as <c>Léa 2018-04-02</c>.</summary>
    private protected Task<FamilyInTown> Approves(string name, params IReadOnlyList<string> members) => Approves(name, Language.French, members);

    private protected async Task<FamilyInTown> Approves(string name, Language language, params IReadOnlyList<string> members)
    {
        var family = await Town.ApprovesFamily(name, language: language);
        foreach (var member in members.Select(member => member.Split(' ')))
            await family.With(member[0], member[1]);
        return family;
    }

    /// <summary>So many families, each with its own Léa.</summary>
    private protected async Task<List<FamilyInTown>> Many(int families)
    {
        var many = new List<FamilyInTown>();
        for (var i = 0; i < families; i++)
            many.Add(await Approves($"Famille{i}", "Léa 2018-04-02"));
        return many;
    }

    private protected Task<Result<T>> As<T>(FamilyInTown family, MediatR.IRequest<Result<T>> request) => family.Asks(request);

    private protected async Task<T> Does<T>(FamilyInTown family, MediatR.IRequest<Result<T>> request)
    {
        var answer = await As(family, request);
        Assert.True(!answer.IsRefused, string.Join(' ', answer.Refusals.Select(refusal => refusal.Code)));
        return answer.Value;
    }

    private protected Task<AddedToCart> Adds(FamilyInTown family, string firstName, Guid group)
    {
        Town.Clock.Advance(TimeSpan.FromMilliseconds(2)); // lines come in the order in which they were added
        return Does(family, new AddToCart(group, family[firstName]));
    }

    private protected Task<CartView> CartOf(FamilyInTown family) => Does(family, new ShowCart());

    /// <summary>Presses <c>Payer</c> on the cart as it is shown now.</summary>
    private protected async Task<CheckedOut> ChecksOut(FamilyInTown family)
    {
        var cart = await CartOf(family);
        return await Does(family, new CheckOutCart(cart.Total.Cents, WithoutLost: false, cart.StandingCount));
    }

    /// <summary>Opens the gateway's page and pays on it with a test card; the news is not heard yet.</summary>
    /// <returns>The page's session.</returns>
    private protected async Task<string> PaysOnThePage(FamilyInTown family, CheckedOut order, SandboxCard? card = null)
    {
        var page = await Does(family, new OpenPayment(order.Number));
        var session = page.Address.Split('/')[^1];
        Assert.True(await Sandbox.Pay(session, card ?? SandboxCard.Approved, CancellationToken.None));
        return session;
    }

    private protected async Task<CheckedOut> ChecksOutAndPays(FamilyInTown family)
    {
        var order = await ChecksOut(family);
        if (!order.IsPaid)
        {
            await PaysOnThePage(family, order);
            await Does(family, new SettlePayment(order.Number));
        }

        await Town.Quiet();
        return order;
    }

    private protected async Task<OrderState> StateOf(CheckedOut order) => (await Find(order)).State;

    private protected async Task<Order> Find(CheckedOut order)
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CartDb>().WholeOrders.AsNoTracking().SingleAsync(known => known.Id == order.Order);
    }

    private protected async Task<int> OrdersOf(FamilyInTown family)
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CartDb>().Orders.CountAsync(order => order.Family == family.Id);
    }

    private protected async Task<PlacesLeft> PlacesOf(Guid group)
    {
        var wish = new Wish(group, new(Guid.NewGuid(), Guid.NewGuid(), "Zoé", new(2018, 1, 1), default));
        return (await Town.Does(new MayTake([wish])))[0].Places;
    }

    private protected async Task<IReadOnlyList<LedgerEntry>> Charges() =>
        [.. await Ledger.All(LedgerKind.Paid, CancellationToken.None), .. await Ledger.All(LedgerKind.Silent, CancellationToken.None)];

    /// <summary>All that was written about orders.</summary>
    private protected Task<IReadOnlyList<LetterInTown>> Letters() => Town.Letters("order:");

    private protected async Task<List<LetterInTown>> Confirmations() =>
        [.. (await Letters()).Where(letter => letter.Key.EndsWith(":confirmation", StringComparison.Ordinal))];

    private protected Task<IReadOnlyList<LedgerEntry>> Refunds() => Ledger.All(LedgerKind.Refunded, CancellationToken.None);

    /// <summary>Places, offers, money, codes and rosters agree.</summary>
    private protected async Task Agrees()
    {
        await Town.Quiet();
        await Town.SendsMail();
        var ledger = Town.Services.GetRequiredService<IOptions<PaymentSettings>>().Value.Sandbox.Ledger;
        Assert.Empty(await new Inspection(Town.Provider, Town.ConnectionString, ledger).Breaches(Town.Clock.GetUtcNow()));
    }
}
