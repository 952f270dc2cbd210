using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Tests.Behaviours;

/// <summary>A request is held to its own policy, whoever sends it (P-604), and leaves a trace (P-616).</summary>
public sealed class PolicyTests
{
    [Fact]
    [Trait("Promise", "P-604")]
    public async Task A_request_that_names_no_policy_cannot_be_sent()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => town.Ask(caller => caller.BecomeHouse(), new Forgotten()));

        Assert.Contains("names no policy", failure.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Promise", "P-604")]
    public async Task What_is_for_the_inside_has_no_door()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);

        var visitor = await town.Ask(_ => { }, new FromInside());
        var integrator = await town.Ask(caller => caller.BecomeIntegrator(Guid.NewGuid(), "Comptabilité", Roles.AllScopes), new FromInside());
        var nested = await town.Ask(_ => { }, new Act(inside => inside.Mediator.Send(new FromInside())));

        Assert.Equal(Refusal.SignInFirst, visitor.Refusal);
        Assert.Equal(Refusal.Denied, integrator.Refusal);
        Assert.Equal("done", nested.Value);
    }

    [Fact]
    [Trait("Promise", "P-616")]
    public async Task A_command_that_was_done_leaves_who_for_whom_when_and_about_what()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        var (client, family, subject) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

        await town.Ask(
            caller =>
            {
                caller.BecomeIntegrator(client, "Comptabilité", ["families"]);
                caller.ActsFor(family, isApproved: true);
            },
            new Act(_ => Task.FromResult<Result<string>>("done"), subject));

        var entry = await town.Reads(house => house.AuditEntries.SingleAsync(e => e.Act == nameof(Act)));
        Assert.Equal((nameof(Role.Integrator), client, family), (entry.Role, entry.Account, entry.Family));
        Assert.Equal(town.Clock.GetUtcNow(), entry.At);
        Assert.Contains($"Subject={subject}", entry.Subjects, StringComparison.Ordinal);
    }
}
