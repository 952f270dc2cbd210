using Loisirs.Cart.Domain.Waiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>A person waits once for a group, at a turn of their own; of groups that suit alike, one at a time is offered.</summary>
internal sealed class WaitingTable : IEntityTypeConfiguration<WaitingEntry>
{
    private const int NameLength = 100;
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<WaitingEntry> builder)
    {
        builder.ToTable("Waiting");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.FirstName).HasMaxLength(NameLength);
        builder.Property(entry => entry.OfferHash).HasMaxLength(HashLength);
        builder.Property(entry => entry.OfferedAt).IsConcurrencyToken();
        builder.Property(entry => entry.EndedAt).IsConcurrencyToken();
        builder.HasIndex(entry => new { entry.Group, entry.Person }).IsUnique().HasFilter("ended_at IS NULL").HasDatabaseName("ix_waiting_one_entry");
        builder.HasIndex(entry => new { entry.Group, entry.Position });
        builder.HasIndex(entry => entry.Family);
        builder.HasIndex(entry => entry.Person);
        builder.HasIndex(entry => entry.Tie);
        builder.HasIndex(entry => entry.Choice);
        builder.HasIndex(entry => new { entry.Choice, entry.Person }).IsUnique()
            .HasFilter("choice IS NOT NULL AND offered_at IS NOT NULL AND ended_at IS NULL").HasDatabaseName("ix_waiting_one_offer");
        builder.HasIndex(entry => entry.OfferHash).IsUnique();
        builder.HasIndex(entry => entry.OfferedUntil).HasFilter("ended_at IS NULL");
    }
}
