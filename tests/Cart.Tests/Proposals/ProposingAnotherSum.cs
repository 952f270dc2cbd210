using Loisirs.Accounts.Contracts.Work;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Proposals;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Proposals;

/// <summary>A clerk would give back another sum than the policy; a manager decides.</summary>
public sealed class ProposingAnotherSum
{
    [Theory, BothDatabases, Trait("Promise", "P-601")]
    public async Task A_clerk_proposes_a_manager_approves_and_then_only_the_family_is_told_and_refunded(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var number = await Paid(evening);

        var typed = await evening.Town.Ask(Clerk, new CancelLineByOffice(number, 1, RefundGround.Any, "85,00", "Geste"));
        var proposed = (await evening.Town.Ask(Clerk, new ProposeRefund(number, 1, "85,00", "Geste"))).Value;

        Assert.Equal("cancel.needs-approval", typed.Refusal.Code);
        Assert.Equal(8500, proposed.Amount.Cents);
        Assert.Null((await evening.Order(number)).Lines[0].Cancellation);
        Assert.Empty(await evening.GivenBack());
        var waiting = Assert.Single((await evening.Town.Ask(Clerk, new ListProposals())).Value.Items);
        Assert.Equal((number, "Léa Roy", 8500L, "Geste"), (waiting.Number, waiting.FullName, waiting.Amount.Cents, waiting.Reason));
        Assert.Null(waiting.Outcome);
        Assert.Equal(1, await Counted(evening, Manager));

        var approved = await evening.Town.Ask(Manager, new ApproveRefund(waiting.Id));

        Assert.Equal(8500, approved.Value.Back.Cents);
        Assert.Equal([8500], await evening.GivenBack());
        var order = await evening.Order(number);
        Assert.Contains("Raison\u00A0: Geste", Assert.Single(await evening.Town.Letters($"order:{order.Id}:line")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await Counted(evening, Manager));
        await evening.Agrees();
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task Only_a_manager_decides_and_once()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var number = await Paid(evening);
        var proposal = await Proposes(evening, number);

        Assert.Equal(Refusal.Denied, (await evening.Town.Ask(Clerk, new ApproveRefund(proposal))).Refusal);
        Assert.Equal(Refusal.Denied, (await evening.Town.Ask(Clerk, new RefuseRefund(proposal, "Non"))).Refusal);
        Assert.Equal(Refusal.Denied, (await evening.Town.Ask(Administrator, new ListProposals())).Refusal);
        Assert.Equal(Refusal.Denied, (await evening.Town.Ask(Administrator, new ProposeRefund(number, 1, "1,00", "Geste"))).Refusal);
        Assert.Equal("cancel.reason-missing", (await evening.Town.Ask(Manager, new RefuseRefund(proposal, " "))).Refusal.Code);

        Assert.False((await evening.Town.Ask(Manager, new RefuseRefund(proposal, "La règle suffit"))).IsRefused);

        Assert.Equal("cancel.proposal-decided", (await evening.Town.Ask(Manager, new ApproveRefund(proposal))).Refusal.Code);
        Assert.Null((await evening.Order(number)).Lines[0].Cancellation);
        var refused = Assert.Single((await evening.Town.Ask(Manager, new ListProposals())).Value.Items);
        Assert.Equal((ProposalOutcome.Refused, "La règle suffit"), (refused.Outcome, refused.Answer));
        Assert.Equal(7225, (await evening.Town.Ask(Clerk, new CancelLineByOffice(number, 1, RefundGround.Any, null, "Changement"))).Value.Back.Cents);
    }

    [Theory]
    [InlineData(null, "Geste", "cancel.amount-missing")]
    [InlineData("beaucoup", "Geste", "cancel.amount-malformed")]
    [InlineData("85,01", "Geste", "cancel.more-than-paid")]
    [InlineData("10,00", null, "cancel.reason-missing")]
    [InlineData("10,00", "Geste", null)]
    [InlineData("0", "Geste", null)]
    public async Task What_is_typed_is_checked(string? amount, string? reason, string? refusal)
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var number = await Paid(evening);

        var answer = await evening.Town.Ask(Clerk, new ProposeRefund(number, 1, amount, reason));

        Assert.Equal(refusal, answer.IsRefused ? answer.Refusal.Code : null);
    }

    [Fact]
    public async Task One_sum_waits_for_a_line_and_is_dropped_when_the_line_is_cancelled_otherwise()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var number = await Paid(evening);
        var proposal = await Proposes(evening, number);

        Assert.Equal("cancel.proposal-waits", (await evening.Town.Ask(Clerk, new ProposeRefund(number, 1, "80,00", "Geste"))).Refusal.Code);
        await evening.Town.Ask(Clerk, new CancelLineByOffice(number, 1, RefundGround.Any, null, "Changement"));

        Assert.Equal("cancel.proposal-decided", (await evening.Town.Ask(Manager, new ApproveRefund(proposal))).Refusal.Code);
        Assert.Equal(ProposalOutcome.Dropped, Assert.Single((await evening.Town.Ask(Manager, new ListProposals())).Value.Items).Outcome);
        Assert.Equal([7225], await evening.GivenBack());
        await evening.Agrees();
    }

    [Theory, BothDatabases, Trait("Promise", "P-210")]
    public async Task Twenty_approvals_at_once_give_back_once(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var number = await Paid(evening);
        var proposal = await Proposes(evening, number);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => evening.Town.Ask(Manager, new ApproveRefund(proposal)))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.Equal([8500], await evening.GivenBack());
        await evening.Agrees();
    }

    private static async Task<string> Paid(PaidEvening evening)
    {
        var roy = await evening.Family("Roy", "Léa");
        return await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");
    }

    private static async Task<Guid> Proposes(PaidEvening evening, string number)
    {
        _ = (await evening.Town.Ask(Clerk, new ProposeRefund(number, 1, "85,00", "Geste"))).Value;
        return (await evening.Town.Ask(Manager, new ListProposals())).Value.Items[0].Id;
    }

    private static async Task<int> Counted(PaidEvening evening, Action<Caller> who)
    {
        await using var scope = evening.Town.Services.CreateAsyncScope();
        who(scope.ServiceProvider.GetRequiredService<Caller>());
        var work = new List<WaitingWork>();
        foreach (var module in scope.ServiceProvider.GetServices<ICountsWork>())
            work.AddRange(await module.Count(CancellationToken.None));
        return work.Single(one => one.Path == "/administration/remboursements").Count;
    }

    private static void Clerk(Caller caller) => Become(caller, Role.Clerk);

    private static void Manager(Caller caller) => Become(caller, Role.Manager);

    private static void Administrator(Caller caller) => Become(caller, Role.Administrator);

    private static void Become(Caller caller, Role role) =>
        caller.Become(new CallerFacts([role], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Camille", Language.French));
}
