using Loisirs.Cart.Domain.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Purses and what moved them: a family has one credit, a fact moves money once.</summary>
internal sealed class CreditTables : IEntityTypeConfiguration<Purse>, IEntityTypeConfiguration<Movement>
{
    private const int KeyLength = 100;
    private const int HashLength = 64;
    private const int EndLength = 4;
    private const int ReasonLength = 500;

    public void Configure(EntityTypeBuilder<Purse> builder)
    {
        builder.ToTable("Purses");
        builder.Property(purse => purse.Id).ValueGeneratedNever();
        builder.Ignore(purse => purse.Way);
        builder.Property(purse => purse.CodeHash).HasMaxLength(HashLength);
        builder.Property(purse => purse.CodeEnd).HasMaxLength(EndLength);
        builder.HasIndex(purse => purse.CodeHash).IsUnique().HasFilter("kind = 'GiftCard'").HasDatabaseName("ix_purses_code");
        builder.HasIndex(purse => purse.Family).IsUnique().HasFilter("kind = 'Credit'").HasDatabaseName("ix_purses_one_credit_a_family");
    }

    public void Configure(EntityTypeBuilder<Movement> builder)
    {
        builder.ToTable("Movements", table => table.HasCheckConstraint("ck_movements_amount", "amount <> 0"));
        builder.Property(moved => moved.Id).ValueGeneratedNever();
        builder.Property(moved => moved.Key).HasMaxLength(KeyLength);
        builder.Property(moved => moved.Reason).HasMaxLength(ReasonLength);
        builder.HasIndex(moved => moved.Key).IsUnique();
        builder.HasIndex(moved => moved.Purse);
        builder.HasIndex(moved => moved.Order);
        builder.HasOne<Purse>().WithMany().HasForeignKey(moved => moved.Purse).OnDelete(DeleteBehavior.Restrict);
    }
}
