using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Catalogue.Infrastructure.Configurations;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.Property(place => place.FromKept).HasDefaultValue(false);
        builder.Property(place => place.HolderId).IsConcurrencyToken(); // an offer that ends and an order that takes it over: one of them
        builder.Property(place => place.TakenAt).IsConcurrencyToken();
        builder.Property(place => place.ReleasedAt).IsConcurrencyToken();
        builder.HasOne<Group>().WithMany().HasForeignKey(place => place.GroupId).OnDelete(DeleteBehavior.Restrict);
        // Nobody holds two live places in one group, and no seat of a show is sold twice (P-103, P-105).
        builder.HasIndex(place => new { place.GroupId, place.PersonId }).IsUnique().HasFilter("released_at IS NULL");
        builder.HasIndex(place => place.HolderId);
        builder.HasIndex(place => place.PersonId);
    }
}
