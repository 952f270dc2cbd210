using Loisirs.Cart.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Cart.Infrastructure;

internal sealed class SqliteCartDb(DbContextOptions<SqliteCartDb> options) : CartDb(options)
{
    private const int Only = 1;

    protected override void Map(ModelBuilder model)
    {
        base.Map(model);
        var counter = model.Entity<OrderCounter>();
        counter.ToTable("OrderCounter");
        counter.Property(row => row.Id).ValueGeneratedNever();
        counter.HasData(new OrderCounter { Id = Only, Last = 0 });
    }

    /// <summary>One writer at a time: what was raised here is read here.</summary>
    protected override async Task<long> NextNumber(CancellationToken stop)
    {
        var counter = Set<OrderCounter>().Where(row => row.Id == Only);
        await counter.ExecuteUpdateAsync(set => set.SetProperty(row => row.Last, row => row.Last + 1), stop);
        return await counter.Select(row => row.Last).SingleAsync(stop);
    }

    internal sealed class OrderCounter
    {
        public int Id { get; init; }

        public long Last { get; init; }
    }

    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteCartDb>
    {
        public SqliteCartDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteCartDb>("cart"));
    }
}
