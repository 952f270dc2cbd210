using Loisirs.Cart.Domain.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Disputes of payments: each is known once, by the provider's reference.</summary>
internal sealed class DisputeTable : IEntityTypeConfiguration<Dispute>
{
    private const int NameLength = 200;
    private const int WhyLength = 500;

    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("Disputes", table => table.HasCheckConstraint("ck_disputes_amount", "amount > 0"));
        builder.Property(dispute => dispute.Id).ValueGeneratedNever();
        builder.Property(dispute => dispute.Reference).HasMaxLength(NameLength);
        builder.Property(dispute => dispute.Charge).HasMaxLength(NameLength);
        builder.Property(dispute => dispute.Reason).HasMaxLength(NameLength);
        builder.Property(dispute => dispute.Why).HasMaxLength(WhyLength);
        builder.HasIndex(dispute => dispute.Reference).IsUnique();
        builder.HasIndex(dispute => dispute.Charge);
        builder.HasIndex(dispute => dispute.ClosedAt);
        builder.HasOne<Payment>().WithMany().HasForeignKey(dispute => dispute.Payment).IsRequired();
        builder.OwnsMany(dispute => dispute.Shares, share =>
        {
            share.ToTable("DisputeShares", table => table.HasCheckConstraint("ck_dispute_shares_amount", "amount >= 0"));
            share.WithOwner().HasForeignKey("DisputeId");
            share.HasKey("DisputeId", nameof(DisputeShare.Payment));
            share.Property(one => one.Payment).ValueGeneratedNever();
            share.HasOne<Payment>().WithMany().HasForeignKey(one => one.Payment).IsRequired();
        });
    }
}
