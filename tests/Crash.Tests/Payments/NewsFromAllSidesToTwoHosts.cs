using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Mail;
using Loisirs.Testing.People;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Crash.Tests.Payments;

/// <summary>Webhook, return, poll and the end of the hold in the same instant, each at two hosts of one database.</summary>
public sealed class NewsFromAllSidesToTwoHosts : IAsyncLifetime
{
    private readonly string _ledger = Directory.CreateTempSubdirectory("loisirs-ledger-").FullName;
    private readonly SmtpSink _mail = new();
    private Town _first = null!;
    private Town _second = null!;
    private bool _forgetsCharges;

    private Inspection Inspection => new(DatabaseProvider.PostgreSql, _first.ConnectionString, _ledger);

    [Fact, Trait("Promise", "P-204")]
    public async Task Make_one_paid_order_one_roster_row_one_mail()
    {
        var rounds = Rounds.Of(few: 25, full: 500);

        await Tell(rounds);

        Assert.Empty(await Inspection.Breaches(_first.Clock.GetUtcNow()));
        Assert.Equal(rounds, (await Inspection.Ask("SELECT number FROM [cart.orders] WHERE state = 'Paid'", _first.Clock.GetUtcNow())).Count);
        Assert.Equal(rounds, _mail.Accepted.Count(mail => mail.Subject?.Contains("Confirmation d'inscription", StringComparison.Ordinal) == true));
    }

    /// <summary>What holds it together is the gateway's id of the charge: without it each piece of news is money, and the inspection says so.</summary>
    [Fact]
    public async Task Count_twice_when_a_charge_has_no_name()
    {
        _forgetsCharges = true;

        await Tell(rounds: 2);

        Assert.Contains(await Inspection.Breaches(_first.Clock.GetUtcNow()), breach => breach.Id == "I8");
    }

    public async Task InitializeAsync()
    {
        _first = await Town.Open(DatabaseProvider.PostgreSql, With);
        _second = await _first.OpenSecondHost(With);
    }

    public async Task DisposeAsync()
    {
        await _second.DisposeAsync();
        await _first.DisposeAsync();
        await _mail.DisposeAsync();
        Folders.Remove(_ledger);
    }

    private async Task Tell(int rounds)
    {
        var group = await _first.OpensGroup(wish => wish.Places = rounds);
        for (var round = 0; round < rounds; round++)
        {
            var family = await (await _first.ApprovesFamily($"Famille{round}")).With("Léa", "2018-04-02");
            await family.PutsInCart("Léa", group);
            await NewsOf(Town.Expect(await family.ChecksOut()).Order, family);
        }

        await Task.WhenAll(_first.Quiet(), _second.Quiet());
        while (await _first.Does(new SendLetters()) > 0)
        {
            // a batch at a time
        }
    }

    private async Task NewsOf(Guid order, FamilyInTown family)
    {
        var number = (await Inspection.Ask($"SELECT number FROM [cart.orders] WHERE id = '{order}'", _first.Clock.GetUtcNow())).Single();
        var page = (await family.Does(new OpenPayment(number))).Address.Split('/')[^1];
        await _first.Services.GetRequiredService<SandboxGateway>().Pay(page, SandboxCard.Approved, CancellationToken.None);
        _first.Clock.Advance(Order.TimeToPay);
        _second.Clock.Advance(Order.TimeToPay);

        using var barrier = new Barrier(8);
        await Task.WhenAll(new[] { _first, _second }.SelectMany(host => new[]
        {
            Together(() => host.Ask(family.Parent, new SettlePayment(number))), Together(() => host.Does(new HearOfPage(page))),
            Together(() => host.Does(new AskGateway(order))), Together(() => host.Does(new EndUnpaidOrder(order))),
        }));

        Task Together(Func<Task> act) => Task.Factory.StartNew(
            () =>
            {
                barrier.SignalAndWait();
                return act();
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    private void With(TownOptions options)
    {
        options.Settings["Payments:Sandbox:Ledger"] = _ledger;
        options.Replacements.Add(services => services.AddSingleton<IPaymentGateway>(scope =>
            new Nameless(scope.GetRequiredService<SandboxGateway>(), () => _forgetsCharges)));
        _mail.Serve(options);
    }

    /// <summary>The sandbox, that names each charge anew whenever it is asked, if it is told to.</summary>
    private sealed class Nameless(SandboxGateway gateway, Func<bool> forgets) : IPaymentGateway
    {
        public Task<GatewayPage?> OpenPage(PageRequest request, CancellationToken stop) => gateway.OpenPage(request, stop);

        public async Task<GatewayNews> Ask(string session, CancellationToken stop)
        {
            var news = await gateway.Ask(session, stop);
            return forgets() && news.State == PageState.Paid ? news with { Charge = $"charge-{Guid.NewGuid()}" } : news;
        }

        public Task Close(string session, CancellationToken stop) => gateway.Close(session, stop);

        public Task<RefundState> Refund(RefundRequest request, CancellationToken stop) => gateway.Refund(request, stop);

        public Task<GatewayDispute?> Dispute(string reference, CancellationToken stop) => gateway.Dispute(reference, stop);

        public Task<GatewayStatement?> Statement(DateTimeOffset from, DateTimeOffset until, CancellationToken stop) => gateway.Statement(from, until, stop);
    }
}
