using Loisirs.Attendance.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.OwnsOne(a => a.End, end => end.Property<Guid>("AssignmentId").HasColumnName("id"));
        assignment.HasIndex(a => new { a.Supervisor, a.Group }).IsUnique().HasFilter("end_at IS NULL");
    }
}
