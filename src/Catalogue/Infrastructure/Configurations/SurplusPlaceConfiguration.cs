using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Catalogue.Infrastructure.Configurations;

internal sealed class SurplusPlaceConfiguration : IEntityTypeConfiguration<SurplusPlace>
{
    public void Configure(EntityTypeBuilder<SurplusPlace> builder)
    {
        builder.ToTable("surplus_places");
        builder.Property(grant => grant.Id).ValueGeneratedNever();
        builder.Property(grant => grant.Reason).HasMaxLength(Longest.Text);
        builder.Property(grant => grant.FromKept).HasDefaultValue(false);
        builder.Fact(grant => grant.TakenBack, "taken_back", fact => fact.Property(f => f.Reason).HasColumnName("taken_back_reason").HasMaxLength(Longest.Text));
        builder.HasOne<Group>().WithMany().HasForeignKey(grant => grant.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(grant => new { grant.GroupId, grant.PersonId });
        builder.HasIndex(grant => grant.PersonId);
    }
}
