using Loisirs.Shared.Data;
using Loisirs.Shared.Tests.Sample;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Tests.Data;

/// <summary>SQLite's log stays below 64 MB however readers come, and no read lasts (P-408).</summary>
[Trait("Promise", "P-408")]
public sealed class TheLogStaysSmall
{
    private const long Promised = 64 * 1024 * 1024;
    private const int Readers = 4;

    /// <summary>Some tens of milliseconds, in which what was written before it began has to stay.</summary>
    private const string AWhile =
        """WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000) SELECT count(*) AS "Value" FROM c, (SELECT count(*) FROM house_stored_keys)""";

    private const string ForEver = """WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) AS "Value" FROM c""";

    [Fact]
    public async Task While_readers_come_without_a_gap_and_much_is_written()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);
        await town.Acts(async inside => $"{await inside.House.Database.ExecuteSqlAsync($"CREATE TABLE ballast (bytes BLOB)")}");
        var log = new FileInfo($"{new SqliteConnectionStringBuilder(town.ConnectionString).DataSource}-wal");
        using var enough = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
                await town.Reads(house => house.Database.SqlQueryRaw<long>(AWhile).ToListAsync());
        })).ToArray();

        var longest = 0L;
        for (var megabyte = 0; megabyte < 70; megabyte++)
        {
            await town.Acts(async inside => $"{await inside.House.Database.ExecuteSqlAsync($"DELETE FROM ballast; INSERT INTO ballast VALUES (zeroblob(1048576))")}");
            log.Refresh();
            longest = Math.Max(longest, log.Length);
        }

        await enough.CancelAsync();
        await Task.WhenAll(readers);
        Assert.True(longest < Promised, $"{longest} B");
    }

    [Fact]
    public async Task Since_a_read_that_does_not_end_is_broken_off_and_the_next_one_is_answered()
    {
        await using var town = await SampleTown.Open(DatabaseProvider.Sqlite);

        var broken = await Assert.ThrowsAsync<SqliteException>(() =>
            Task.Run(() => town.Reads(house => house.Database.SqlQueryRaw<long>(ForEver).ToListAsync())).WaitAsync(TimeSpan.FromMinutes(2)));

        Assert.Equal(SQLitePCL.raw.SQLITE_INTERRUPT, broken.SqliteErrorCode);
        Assert.Equal(100000, Assert.Single(await town.Reads(house => house.Database.SqlQueryRaw<long>(AWhile).ToListAsync())));
    }
}
