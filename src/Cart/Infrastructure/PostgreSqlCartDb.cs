using Loisirs.Cart.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Cart.Infrastructure;

internal sealed class PostgreSqlCartDb(DbContextOptions<PostgreSqlCartDb> options) : CartDb(options)
{
    protected override void Map(ModelBuilder model)
    {
        base.Map(model);
        model.HasSequence<long>("order_numbers", "cart");
    }

    protected override Task<long> NextNumber(CancellationToken stop) =>
        Database.SqlQuery<long>($"SELECT nextval('cart.order_numbers') AS \"Value\"").SingleAsync(stop);

    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlCartDb>
    {
        public PostgreSqlCartDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlCartDb>("cart"));
    }
}
