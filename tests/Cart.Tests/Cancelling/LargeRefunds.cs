using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Proposals;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>A large sum is given back by somebody who signed in within ten minutes; what is large, the town says.</summary>
[Trait("Promise", "P-614")]
public sealed class LargeRefunds
{
    [Theory, BothDatabases]
    public async Task Above_the_towns_sum_whoever_signed_in_eleven_minutes_ago_signs_in_again_and_nothing_moved(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider, options => options.Settings["Refunds:FreshSignInAbove"] = "5000");
        var roy = await evening.Family("Roy", "Léa", "Max");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa", "Max");
        var (stale, fresh) = (SignedIn(evening, minutesAgo: 11), SignedIn(evening, minutesAgo: 10));

        Assert.Equal(Refusal.SignInAgain, (await evening.Town.Ask(stale, new CancelLineByOffice(number, 1, RefundGround.Any, null, "Changement"))).Refusal);
        Assert.Equal(Refusal.SignInAgain, (await evening.Town.Ask(stale, new CancelLineByOffice(number, 1, RefundGround.Any, "50,01", "Geste"))).Refusal);
        _ = (await evening.Town.Ask(stale, new ProposeRefund(number, 2, "85,00", "Geste"))).Value;
        var proposal = (await evening.Town.Ask(stale, new ListProposals())).Value.Items[0].Id;
        Assert.Equal(Refusal.SignInAgain, (await evening.Town.Ask(stale, new ApproveRefund(proposal))).Refusal);
        Assert.Empty(await evening.GivenBack());
        Assert.All((await evening.Order(number)).Lines, line => Assert.Null(line.Cancellation));

        Assert.Equal(5000, (await evening.Town.Ask(stale, new CancelLineByOffice(number, 1, RefundGround.Any, "50,00", "Geste"))).Value.Back.Cents); // not above it
        Assert.Equal(8500, (await evening.Town.Ask(fresh, new ApproveRefund(proposal))).Value.Back.Cents);
        await evening.Agrees();
    }

    [Fact]
    public async Task Five_hundred_dollars_where_the_town_says_nothing()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");

        Assert.False((await evening.Town.Ask(SignedIn(evening, minutesAgo: 60), new CancelLineByOffice(number, 1, RefundGround.Any, null, "Changement"))).IsRefused);
        Assert.Equal(50_000, new RefundSettings().FreshSignInAbove);
    }

    private static Action<Caller> SignedIn(PaidEvening evening, int minutesAgo) => caller => caller.Become(new CallerFacts(
        [Role.Clerk, Role.Manager], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Gestion", Language.French, evening.Town.Clock.GetUtcNow().AddMinutes(-minutesAgo)));
}
