using Loisirs.Shared.Audit;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Town;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Shared.Data;

/// <summary>The tables of the house, written in the transaction of whoever uses them.</summary>
internal abstract class HouseDb(DbContextOptions options) : ModuleDb(options, "house")
{
    public DbSet<Message> Messages => Set<Message>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    public DbSet<StoredKey> StoredKeys => Set<StoredKey>();

    public DbSet<TownValue> TownValues => Set<TownValue>();

    public DbSet<TownLogo> TownLogos => Set<TownLogo>();

    public DbSet<Restoration> Restorations => Set<Restoration>();

    /// <summary>Restorations after which letters do not go out yet.</summary>
    public IQueryable<Restoration> Held => Restorations.Where(restoration => restoration.ReleasedAt == null);

    /// <summary>Deliveries that wait for staff.</summary>
    public IQueryable<Delivery> Parked => Deliveries.Where(delivery => delivery.ParkedAt != null && delivery.DoneAt == null);

    /// <summary>The end of the audit chain as it is stored.</summary>
    public async Task<AuditHead> AuditHead(CancellationToken stop) =>
        await AuditEntries.Where(entry => entry.Number != null).OrderByDescending(entry => entry.Number)
            .Select(entry => new AuditHead(entry.Number!.Value, entry.Seal!)).FirstOrDefaultAsync(stop)
        ?? Audit.AuditHead.None;

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Message>(message =>
        {
            message.Property(m => m.Name).HasMaxLength(100);
            message.HasMany(m => m.Deliveries).WithOne(d => d.Message).HasForeignKey(d => d.MessageId);
        });
        model.Entity<Delivery>(delivery =>
        {
            delivery.Property(d => d.Reader).HasMaxLength(100);
            delivery.Property(d => d.LastFailure).HasMaxLength(500);
            delivery.HasIndex(d => new { d.Reader, d.Aggregate, d.Id }).HasFilter("done_at IS NULL");
            delivery.HasIndex(d => d.Id, "pending_deliveries").HasFilter("done_at IS NULL AND parked_at IS NULL");
            delivery.HasIndex(d => d.Id, "parked_deliveries").HasFilter("done_at IS NULL AND parked_at IS NOT NULL");
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.Property(e => e.Role).HasMaxLength(100);
            entry.Property(e => e.Act).HasMaxLength(100);
            entry.Property(e => e.Subjects).HasMaxLength(1000);
            entry.Property(e => e.Reason).HasMaxLength(1000);
            entry.Property(e => e.ReasonHash).HasMaxLength(100);
            entry.Property(e => e.Number).IsConcurrencyToken(); // of two that seal at once, one begins again
            entry.Property(e => e.Seal).HasMaxLength(64);
            entry.HasIndex(e => e.Family);
            entry.HasIndex(e => e.Number).IsUnique();
            entry.HasIndex(e => e.Id, "unsealed_audit_entries").HasFilter("number IS NULL");
        });
        model.Entity<IdempotencyKey>(key =>
        {
            key.HasKey(k => new { k.Client, k.Key });
            key.Property(k => k.Key).HasMaxLength(200);
            key.Property(k => k.RequestHash).HasMaxLength(64);
            key.HasIndex(k => k.At);
        });
        model.Entity<StoredKey>(key =>
        {
            key.HasKey(k => k.Name);
            key.Property(k => k.Name).HasMaxLength(200);
            key.Property(k => k.Purpose).HasMaxLength(40);
        });
        model.Entity<TownLogo>(logo =>
        {
            logo.Property(l => l.Id).ValueGeneratedNever();
            logo.Property(l => l.Png).HasMaxLength(LogoImage.MostServed);
        });
        model.Entity<TownValue>(value =>
        {
            value.HasKey(v => v.Key);
            value.Property(v => v.Key).HasMaxLength(TownValue.LongestKey);
            value.Property(v => v.Value).HasMaxLength(TownValue.LongestValue);
        });
    }
}

internal sealed class SqliteHouseDb(DbContextOptions<SqliteHouseDb> options) : HouseDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteHouseDb>
    {
        public SqliteHouseDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteHouseDb>("house"));
    }
}

internal sealed class PostgreSqlHouseDb(DbContextOptions<PostgreSqlHouseDb> options) : HouseDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlHouseDb>
    {
        public PostgreSqlHouseDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlHouseDb>("house"));
    }
}
