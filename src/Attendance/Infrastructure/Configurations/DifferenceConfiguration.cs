using Loisirs.Attendance.Domain.Comparing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class DifferenceConfiguration : IEntityTypeConfiguration<Difference>, IEntityTypeConfiguration<LastComparison>
{
    public void Configure(EntityTypeBuilder<Difference> difference)
    {
        difference.Property(d => d.Id).ValueGeneratedNever();
        difference.Property(d => d.Order).HasMaxLength(Difference.LongestOrder);
        difference.Ignore(d => d.AsFound);
        difference.HasIndex(d => d.FoundAt).HasFilter("gone_at IS NULL").HasDatabaseName("ix_differences_open");
    }

    public void Configure(EntityTypeBuilder<LastComparison> last) => last.Property(l => l.Id).ValueGeneratedNever();
}
