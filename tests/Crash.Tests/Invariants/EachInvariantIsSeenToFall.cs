using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Program;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Crash.Tests.Invariants;

/// <summary>The inspection finds nothing in a town that sold two groups, and names what a careless hand at the database breaks.</summary>
public abstract class EachInvariantIsSeenToFall : TownTest
{
    private readonly string _ledger = Directory.CreateTempSubdirectory("loisirs-ledger-").FullName;

    private DateTimeOffset Now => Town.Clock.GetUtcNow();

    private Inspection Inspection => new(Town.Provider, Town.ConnectionString, _ledger);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var swimming = await Town.OpensGroup();
        var judo = await Town.OpensGroup(wish => (wish.Activity, wish.TaxStatus) = ("Judo", Kernel.Taxes.TaxStatus.Taxable));
        var family = await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02");
        await family.PutsInCart("Léa", swimming);
        await family.PutsInCart("Léa", judo);
        var number = Town.Expect(await family.ChecksOut()).Number;
        var page = (await family.Does(new OpenPayment(number))).Address.Split('/')[^1];
        await Town.Services.GetRequiredService<SandboxGateway>().Pay(page, SandboxCard.Approved, CancellationToken.None);
        await family.Does(new SettlePayment(number));
        await Town.Quiet();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Folders.Remove(_ledger);
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_was_broken() => Assert.Empty(await Inspection.Breaches(Now));

    [Fact]
    public async Task Whatever_is_broken_is_named()
    {
        foreach (var (sentence, sql) in Broken.By(Town.Provider))
        {
            var breaches = await Inspection.BreachesIf(sql, Now);
            Assert.True(breaches.Any(breach => breach.Sentence == sentence), $"« {sentence} » was broken by {sql}, but found was: {string.Join(" | ", breaches)}");
        }

        Assert.Empty(await Inspection.Breaches(Now));
    }

    [Fact]
    public void Each_invariant_is_broken_once() =>
        Assert.Empty(Inspection.Invariants.Select(invariant => invariant.Sentence).Except(Broken.By(Town.Provider).Select(broken => broken.Sentence)));

    [Fact, Trait("Promise", "P-202")]
    public async Task A_charge_and_a_refund_that_only_the_gateway_knows_are_named()
    {
        var ledger = Town.Services.GetRequiredService<SandboxLedger>();
        await ledger.Add(new("page-1", LedgerKind.Paid, "page-1:end", new(8500), Now, ""), CancellationToken.None);
        await ledger.Add(new("page-1", LedgerKind.Refunded, "refund-1", new(8500), Now, ""), CancellationToken.None);

        var breaches = await Inspection.Breaches(Now);

        Assert.Equal(
            ["I8 what the gateway charged is a payment of ours: charge-page-1 8500", "I8 what the gateway gave back is a refund of ours: refund-1 8500"],
            breaches.Select(breach => breach.ToString()));
    }

    [Fact, Trait("Promise", "P-401")]
    public async Task What_was_acknowledged_and_is_not_there_is_named()
    {
        var number = (await Inspection.Ask("SELECT number FROM [cart.orders]", Now)).Single();
        var recorder = new Recorder();
        recorder.Before("Roy", "complete", number).Ends(Outcome.Ok);
        recorder.Before("Roy", "complete", "2026-999998"); // no answer came: it may be missing
        Assert.Empty(await Lost.Of(recorder, Inspection, Now));

        recorder.Before("Roy", "complete", "2026-999999").Ends(Outcome.Ok);
        recorder.Before("Roy", "added", $"{Guid.NewGuid()} {Guid.NewGuid()}").Ends(Outcome.Ok);

        Assert.Equal(["complete", "added"], (await Lost.Of(recorder, Inspection, Now)).Select(act => act.Split(' ')[2]));
    }

    protected override void With(TownOptions options) => options.Settings["Payments:Sandbox:Ledger"] = _ledger;
}

public sealed class EachInvariantIsSeenToFallOnSqlite : EachInvariantIsSeenToFall;

public sealed class EachInvariantIsSeenToFallOnPostgreSql : EachInvariantIsSeenToFall
{
    protected override DatabaseProvider Provider => DatabaseProvider.PostgreSql;
}
