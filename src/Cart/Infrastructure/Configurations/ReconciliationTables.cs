using Loisirs.Cart.Domain.Reconciling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Days that were compared with the gateway's list: a difference is kept once.</summary>
internal sealed class ReconciliationTables : IEntityTypeConfiguration<GatewayDay>, IEntityTypeConfiguration<Difference>
{
    private const int ReferenceLength = 200;
    private const int NumberLength = 20;

    public void Configure(EntityTypeBuilder<GatewayDay> builder)
    {
        builder.ToTable("GatewayDays");
        builder.HasKey(day => day.Day);
    }

    public void Configure(EntityTypeBuilder<Difference> builder)
    {
        builder.ToTable("Differences");
        builder.Property(difference => difference.Id).ValueGeneratedNever();
        builder.Property(difference => difference.Reference).HasMaxLength(ReferenceLength);
        builder.Property(difference => difference.Order).HasMaxLength(NumberLength);
        builder.HasIndex(difference => new { difference.Day, difference.Kind, difference.Reference }).IsUnique();
    }
}
