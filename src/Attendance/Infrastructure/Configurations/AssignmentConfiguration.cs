using Loisirs.Attendance.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.OwnsOne(a => a.End, end =>
        {
            end.Property<Guid>("AssignmentId").HasColumnName("id");
            end.Property(e => e.By).HasColumnName("end_by");
            end.Property(e => e.At).HasColumnName("end_at");
        });
        assignment.HasIndex(a => new { a.Supervisor, a.Group }).IsUnique().HasFilter("end_at IS NULL");
        assignment.HasIndex(a => new { a.Supervisor, a.Group }, "assignments_of_a_supervisor");
        assignment.HasIndex(a => a.Group);
    }
}
