using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.OfficePages;

/// <summary>On a group's list the office says who takes its attendance.</summary>
public sealed class AssigningSupervisors : TownTest
{
    [Fact]
    public async Task A_supervisor_sees_the_group_from_the_assignment_until_it_ends()
    {
        var (group, supervisor) = (await Town.OpensGroup(), await Town.Hires(Role.Supervisor));
        var (office, gymnasium) = (await Town.SignsIn((await Town.Hires(Role.Clerk, Role.Manager)).Email), await Town.SignsIn(supervisor.Email));
        var list = $"/administration/listes/{group.Id}";
        Assert.Contains("Aucune séance ne vous est assignée", (await gymnasium.Gets("/presences")).Text, StringComparison.Ordinal);

        await office.Presses(await office.Gets(list), "Affecter", ("Supervisor", supervisor.Account.ToString()));
        Assert.Contains(group.ActivityName, (await gymnasium.Gets("/presences")).Text, StringComparison.Ordinal);

        await office.Presses(await office.Gets(list), "Retirer");
        Assert.DoesNotContain(group.ActivityName, (await gymnasium.Gets("/presences")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_a_supervisor_is_refused_in_words()
    {
        var (group, clerk) = (await Town.OpensGroup(), await Town.Hires(Role.Clerk, Role.Manager));
        await Town.Hires(Role.Supervisor);
        var office = await Town.SignsIn(clerk.Email);

        var page = await office.Presses(await office.Gets($"/administration/listes/{group.Id}"), "Affecter", ("Supervisor", clerk.Account.ToString()));

        Assert.Equal(422, (int)page.Status);
        Assert.Contains("n'est pas celui d'une surveillante ou d'un surveillant actif", page.Text, StringComparison.Ordinal);
    }
}
