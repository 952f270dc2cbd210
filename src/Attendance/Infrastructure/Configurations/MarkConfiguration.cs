using Loisirs.Attendance.Domain.RollCalls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class MarkConfiguration : IEntityTypeConfiguration<Mark>
{
    public void Configure(EntityTypeBuilder<Mark> mark)
    {
        mark.HasKey(m => m.Number);
        mark.Property(m => m.Device).HasMaxLength(80);
        mark.HasIndex(m => m.Id).IsUnique();
        mark.HasIndex(m => new { m.Meeting, m.Person });
    }
}
