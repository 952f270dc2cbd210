using Loisirs.Attendance.Domain.Passes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.Property(v => v.Id).ValueGeneratedNever();
        visit.Property(v => v.OverrideReason).HasMaxLength(500);
        visit.OwnsOne(v => v.Undone, undone =>
        {
            undone.Property<Guid>("VisitId").HasColumnName("id");
            undone.Property(u => u.By).HasColumnName("undone_by");
            undone.Property(u => u.At).HasColumnName("undone_at");
        });
        // One visit of a person to a session.
        visit.HasIndex(v => new { v.Meeting, v.Person }).IsUnique().HasFilter("undone_at IS NULL");
        visit.HasIndex(v => new { v.Meeting, v.Person }, "visits_of_a_meeting");
        visit.HasIndex(v => new { v.Group, v.Person });
    }
}
