using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Providers;
using Loisirs.Catalogue.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Catalogue.Infrastructure.Configurations;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.Property(programme => programme.Id).ValueGeneratedNever();
        builder.Local(programme => programme.Name, "name", Longest.Name);
        builder.Property(programme => programme.Windows).AsJson();
        builder.Property(programme => programme.Shares).AsJson();
        builder.Property(programme => programme.Rise).AsJson();
    }
}

internal sealed class ProviderConfiguration : IEntityTypeConfiguration<Provider>
{
    public void Configure(EntityTypeBuilder<Provider> builder)
    {
        builder.Property(provider => provider.Id).ValueGeneratedNever();
        builder.Property(provider => provider.Name).HasMaxLength(Longest.Name);
        builder.HasIndex(provider => provider.Name).IsUnique();
        builder.Fact(
            provider => provider.Prepayment, "prepayment", fact => fact.Property(f => f.Reason).HasColumnName("prepayment_reason").HasMaxLength(Longest.Text));
    }
}

internal sealed class VenueConfiguration : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> builder)
    {
        builder.Property(venue => venue.Id).ValueGeneratedNever();
        builder.Property(venue => venue.Name).HasMaxLength(Longest.Name);
        builder.Property(venue => venue.Address).HasMaxLength(Longest.Address);
        builder.Property(venue => venue.MapLink).HasMaxLength(Longest.Address).HasDefaultValue("");
        builder.Ignore(venue => venue.View);
        builder.Fact(venue => venue.Retirement, "retirement");
        builder.HasIndex(venue => venue.Name).IsUnique();
    }
}

internal sealed class GuideVersionConfiguration : IEntityTypeConfiguration<GuideVersion>
{
    public void Configure(EntityTypeBuilder<GuideVersion> builder)
    {
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.HasData(new GuideVersion());
    }
}
