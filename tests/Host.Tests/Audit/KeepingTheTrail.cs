using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Data;
using Loisirs.Shared.Start;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Audit;

/// <summary>Who did what stays written: entries are only added, and the chain tells if one was touched all the same.</summary>
public sealed class KeepingTheTrail
{
    [Theory, BothDatabases, Trait("Promise", "P-615")]
    public async Task Every_act_of_a_family_and_of_the_office_is_a_link_of_one_chain(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var family = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");

        var verdict = await Seals(town);

        Assert.True(verdict is { Holds: true, Unsealed: 0 });
        var acts = await Entries(town);
        Assert.Equal(verdict.Head.Number, acts.Count);
        var added = Assert.Single(acts, entry => entry.Act == nameof(AddMember));
        Assert.Equal((nameof(Role.Citizen), family.Id), (added.Role, added.Family));
    }

    [Theory, BothDatabases, Trait("Promise", "P-615")]
    public async Task A_reason_may_be_erased_never_replaced(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Does(new RefuseAccount((await town.OpensAccount("Tremblay")).Id, "Hors du territoire"));
        await Seals(town);
        Assert.Equal("Hors du territoire", Assert.Single(await Entries(town), entry => entry.Act == nameof(RefuseAccount)).Reason);

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Runs(town, "UPDATE {0} SET reason = 'Autre' WHERE reason IS NOT NULL"));
        Assert.Contains("audit.only-added", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Runs(town, "UPDATE {0} SET reason_hash = NULL WHERE reason IS NOT NULL"));
        await Runs(town, "UPDATE {0} SET reason = NULL WHERE reason IS NOT NULL");
        Assert.True((await Seals(town)).Holds);
    }

    [Theory]
    [BothDatabases]
    [Trait("Promise", "P-615")]
    public async Task A_reason_that_was_replaced_behind_the_guards_is_found(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Does(new RefuseAccount((await town.OpensAccount("Tremblay")).Id, "Hors du territoire"));
        var kept = (await Seals(town)).Head;
        await Runs(town, town.Provider == DatabaseProvider.Sqlite
            ? "DROP TRIGGER house_audit_entries_stay; DROP TRIGGER house_audit_entries_kept"
            : "DROP FUNCTION house.audit_only_added() CASCADE");

        await Runs(town, "UPDATE {0} SET reason = 'Autre' WHERE reason IS NOT NULL");

        Assert.NotNull((await town.Does(new VerifyAuditTrail(kept))).FirstBad);
    }

    [Theory, BothDatabases, Trait("Promise", "P-615")]
    public async Task A_hundred_at_once_leave_a_chain_that_holds(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.OpensAccount();

        var families = Enumerable.Range(0, 100).Select(_ => town.OpensAccount());
        await Task.WhenAll([.. families, Seals(town), Seals(town)]);

        var verdict = await Seals(town);
        Assert.True(verdict is { Holds: true, Unsealed: 0 });
        Assert.Equal((await Entries(town)).Count, verdict.Head.Number);
    }

    [Theory]
    [BothDatabases("UPDATE {0} SET act = 'Nothing' WHERE number = 2")]
    [BothDatabases("DELETE FROM {0} WHERE number = 2")]
    [BothDatabases("UPDATE {0} SET number = 2 - number WHERE number IN (1, 2)")]
    [BothDatabases("DELETE FROM {0}")]
    [Trait("Promise", "P-615")]
    public async Task The_database_itself_refuses_to_touch_an_entry(DatabaseProvider provider, string sql)
    {
        await using var town = await Town.Open(provider);
        await town.ApprovesFamily();
        await Seals(town);

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Runs(town, sql));

        Assert.Contains("audit.only-added", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [BothDatabases("UPDATE {0} SET act = 'AnOtherAct' WHERE number = 3", 3)]
    [BothDatabases("DELETE FROM {0} WHERE number = 3", 3)]
    [BothDatabases("UPDATE {0} SET number = CASE number WHEN 2 THEN -3 ELSE -2 END WHERE number IN (2, 3); UPDATE {0} SET number = -number WHERE number < 0", 2)]
    [BothDatabases("DELETE FROM {0} WHERE number >= 3", 3)]
    [Trait("Promise", "P-615")]
    public async Task Whoever_takes_the_guards_out_and_touches_an_entry_is_found(DatabaseProvider provider, string sql, int firstBad)
    {
        await using var town = await Town.Open(provider);
        await town.ApprovesFamily();
        var kept = (await Seals(town)).Head;
        await Runs(town, town.Provider == DatabaseProvider.Sqlite
            ? "DROP TRIGGER house_audit_entries_stay; DROP TRIGGER house_audit_entries_kept"
            : "DROP FUNCTION house.audit_only_added() CASCADE");

        await Runs(town, sql);

        Assert.Equal(firstBad, (await town.Does(new VerifyAuditTrail(kept))).FirstBad);
        var output = new StringWriter();
        Assert.Equal(1, await Command(town).Run([kept.ToString()], output, CancellationToken.None));
        Assert.Contains($"l'entrée {firstBad} a été modifiée", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_is_told_that_the_trail_is_whole()
    {
        await using var town = await Town.Open();
        await town.ApprovesFamily();
        var head = (await Seals(town)).Head;
        var output = new StringWriter();

        Assert.Equal(0, await Command(town).Run([head.ToString()], output, CancellationToken.None));
        Assert.Contains(head.ToString(), output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Command(town).Run(["n'importe quoi"], output, CancellationToken.None));
    }

    private static IHostCommand Command(Town town) => town.Services.GetServices<IHostCommand>().Single(command => command.Verb == "verify-audit");

    private static async Task<AuditVerdict> Seals(Town town)
    {
        await town.Does(new SealAuditTrail());
        return await town.Does(new VerifyAuditTrail());
    }

    private static async Task<List<AuditEntry>> Entries(Town town)
    {
        await using var scope = town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HouseDb>().AuditEntries.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync();
    }

    private static async Task Runs(Town town, string sql)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("{0}", town.Provider == DatabaseProvider.Sqlite ? "house_audit_entries" : "house.audit_entries", StringComparison.Ordinal);
        await command.ExecuteNonQueryAsync();
    }
}
