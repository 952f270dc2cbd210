using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>How this module's dated facts stand in their owner's row.</summary>
internal static class Columns
{
    /// <summary>A fact that may not have happened: its columns are empty together, and bear its name (<c>approval_at</c>).</summary>
    public static void Fact<TEntity, TFact>(this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, TFact?>> fact, string name, int longestText = 0)
        where TEntity : class
        where TFact : class => entity.OwnsOne(fact, columns =>
        {
            columns.Property<Guid>($"{typeof(TEntity).Name}Id").HasColumnName("id");
            foreach (var part in typeof(TFact).GetProperties().Where(p => p.Name != "EqualityContract"))
            {
                var column = columns.Property(part.PropertyType, part.Name).HasColumnName($"{name}_{part.Name.ToLowerInvariant()}");
                if (part.PropertyType == typeof(string))
                {
                    column.HasMaxLength(longestText);
                }
            }
        });
}
