using System.Net;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Loisirs.Accounts.Tests.Staff;

/// <summary>The administrator says who may do what.</summary>
public sealed class ChoosingRoles
{
    [Fact, Trait("Promise", "P-607")]
    public async Task Other_roles_count_at_the_next_request_and_end_the_session()
    {
        await using var town = await Town.Open();
        using var administrator = await town.SignsIn((await town.Hires(Role.Administrator)).Email);
        var (account, email) = await town.Hires(Role.Clerk);
        using var colleague = await town.SignsIn(email);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.Gets("/administration/journal")).Status);

        var page = await administrator.Posts("/administration/utilisateurs?handler=Roles", (await administrator.Gets("/administration/utilisateurs")).Token,
            ("Account", account.ToString()), ("Given", "Clerk"), ("Given", "Manager"));

        page.IsShown("Les rôles sont changés").IsShown("Guichet, Gestion et finances");
        Assert.StartsWith("/connexion", (await colleague.Gets("/administration")).Path, StringComparison.Ordinal);
        using var again = await town.SignsIn(email);
        Assert.Equal(HttpStatusCode.OK, (await again.Gets("/administration/journal")).Status); // a manager's
        Assert.Equal(HttpStatusCode.OK, (await again.Gets("/administration/comptes")).Status); // a clerk's
        Assert.Equal(HttpStatusCode.Forbidden, (await again.Gets("/administration/utilisateurs")).Status);
    }

    [Fact, Trait("Promise", "P-614")]
    public async Task Nobody_changes_their_own_roles_and_only_roles_of_the_town_are_given()
    {
        await using var town = await Town.Open();
        var (admin, _) = await town.Hires(Role.Administrator);
        var (colleague, _) = await town.Hires(Role.Supervisor);
        var family = await town.ApprovesFamily();

        Assert.Equal(Refusal.NotFound, (await town.Ask(As(admin), new ChangeStaffRoles(admin, [Role.Manager, Role.Administrator]))).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.Ask(As(admin), new ChangeStaffRoles(family.Id, [Role.Clerk]))).Refusal);
        foreach (var given in new IReadOnlyList<Role>?[] { null, [], [Role.Citizen], [Role.Clerk, Role.House] })
        {
            Assert.Equal("accounts.role-unknown", (await town.Ask(As(admin), new ChangeStaffRoles(colleague, given))).Refusal.Code);
        }
    }

    [Theory, BothDatabases, Trait("Promise", "P-614")]
    public async Task Two_administrators_who_shut_each_other_out_at_once_leave_one(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (one, _) = await town.Hires(Role.Administrator);
        var (other, _) = await town.Hires(Role.Administrator, Role.Clerk);

        var answers = await Task.WhenAll(
            Task.Run(() => town.Ask(As(one), new ChangeStaffRoles(other, [Role.Clerk]))),
            Task.Run(() => town.Ask(As(other), new WithdrawStaff(one))));

        Assert.Equal("accounts.last-administrator", Assert.Single(answers, answer => answer.IsRefused).Refusal.Code);
        var staff = await town.Reads(db => db.Accounts.AsNoTracking().Where(a => a.Withdrawal == null && a.Family == Guid.Empty).ToListAsync());
        Assert.Single(staff, account => account.Roles.Contains(Role.Administrator));
    }

    [Theory, BothDatabases]
    public async Task Who_was_of_the_office_before_the_roles_were_told_apart_is_clerk_and_manager(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var (office, _) = await town.Hires(Role.Clerk, Role.Manager);
        var (admin, _) = await town.Hires(Role.Administrator);

        var (before, after) = await town.Reads(async db =>
        {
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync("MergedFamilies");
            var then = await Column(db, provider, "role");
            await migrator.MigrateAsync();
            return (then, await Column(db, provider, "roles"));
        });

        Assert.Equal(["Administrator", "Office"], before);
        Assert.Equal(["Administrator", "Clerk Manager"], after);
        var roles = await town.Reads(db => db.Accounts.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Roles));
        Assert.Equal([Role.Clerk, Role.Manager], roles[office]);
        Assert.Equal([Role.Administrator], roles[admin]);
    }

    [Theory]
    [InlineData("Supervisor", 12)]
    [InlineData("Instructor", 12)]
    [InlineData("Clerk", 10)]
    [InlineData("Manager", 10)]
    [InlineData("Administrator", 10)]
    [Trait("Promise", "P-608")]
    public async Task A_session_lasts_as_long_as_the_widest_role_allows(string role, int hours)
    {
        await using var town = await Town.Open();
        using var browser = await town.SignsIn((await town.Hires(Role.Supervisor, Enum.Parse<Role>(role))).Email);

        var session = await town.Reads(db => db.Sessions.AsNoTracking().SingleAsync());

        Assert.Equal(TimeSpan.FromHours(hours), session.EndsAt - session.OpenedAt);
    }

    // signed in freshly, whatever the town's clock says
    private static Action<Caller> As(Guid account) => caller =>
        caller.Become(new CallerFacts([Role.Administrator], account, Guid.Empty, IsApproved: false, "Système", Language.French, DateTimeOffset.MaxValue));

    private static async Task<List<string>> Column(DbContext db, DatabaseProvider provider, string name)
    {
        var sql = "SELECT the_column AS \"Value\" FROM accounts.accounts ORDER BY the_column".Replace("the_column", name, StringComparison.Ordinal);
        return await db.Database.SqlQueryRaw<string>(provider == DatabaseProvider.Sqlite ? sql.Replace('.', '_') : sql).ToListAsync();
    }
}
