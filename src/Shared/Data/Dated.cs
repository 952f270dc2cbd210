using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Shared.Data;

/// <summary>Rows that know when they last changed, for programs that keep a copy. The unit of work says when; the domain does not ask.</summary>
/// <remarks>UTC. A row older than its column has no instant: it counts as changed.</remarks>
public static class Dated
{
    public const string ChangedAt = "ChangedAt";

    public static void IsDated<TEntity>(this EntityTypeBuilder<TEntity> entity)
        where TEntity : class
    {
        entity.Property<DateTimeOffset?>(ChangedAt);
        entity.HasIndex(ChangedAt);
    }

    /// <summary>Those made or changed since then; all, if no instant is named.</summary>
    public static IQueryable<TEntity> ChangedSince<TEntity>(this IQueryable<TEntity> all, DateTimeOffset? since)
        where TEntity : class => since is null
        ? all
        : all.Where(row => EF.Property<DateTimeOffset?>(row, ChangedAt) == null || EF.Property<DateTimeOffset?>(row, ChangedAt) >= since);

    /// <summary>Dates what is about to be saved, a change of a fact beside it included; answers what is told of it.</summary>
    internal static IReadOnlyList<INotice> Stamp(DbContext context, DateTimeOffset now)
    {
        var told = new List<INotice>();
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.Metadata.FindProperty(ChangedAt) is not null && IsChanged(entry))
            {
                entry.Property(ChangedAt).CurrentValue = now;
                if (entry.Entity is IToldOf changed)
                {
                    told.Add(changed.Changed);
                }
            }
        }

        return told;
    }

    private static bool IsChanged(EntityEntry entry) =>
        Writes(entry.State) || entry.References.Any(fact => fact.TargetEntry is { } target && target.Metadata.IsOwned() && Writes(target.State));

    private static bool Writes(EntityState state) => state is EntityState.Added or EntityState.Modified;
}
