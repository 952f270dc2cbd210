using Loisirs.Cart.Domain.Refunds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Refunds that wait for a manager: at most one for a line.</summary>
internal sealed class RefundProposalTable : IEntityTypeConfiguration<RefundProposal>
{
    /// <summary>Characters of a reason.</summary>
    private const int ReasonLength = 500;

    public void Configure(EntityTypeBuilder<RefundProposal> builder)
    {
        builder.ToTable("RefundProposals", table => table.HasCheckConstraint("ck_refund_proposals_amount", "amount >= 0"));
        builder.Property(proposal => proposal.Id).ValueGeneratedNever();
        builder.Property(proposal => proposal.Reason).HasMaxLength(ReasonLength);
        builder.Property(proposal => proposal.Answer).HasMaxLength(ReasonLength);
        builder.Property(proposal => proposal.DecidedAt).IsConcurrencyToken();
        builder.HasIndex(proposal => new { proposal.Order, proposal.Line }).IsUnique().HasFilter("decided_at IS NULL")
            .HasDatabaseName("ix_refund_proposals_one_waits");
    }
}
