using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class RosterEntryConfiguration : IEntityTypeConfiguration<RosterEntry>
{
    public void Configure(EntityTypeBuilder<RosterEntry> entry)
    {
        entry.Property(e => e.FirstName).HasMaxLength(80);
        entry.Property(e => e.LastName).HasMaxLength(80);
        entry.Property(e => e.SearchText).HasMaxLength(800);
        entry.Property(e => e.SortKey).HasMaxLength(2000);
        entry.OwnsOne(e => e.Withdrawal, withdrawal =>
        {
            withdrawal.Property<Guid>("RosterEntryId").HasColumnName("id");
            withdrawal.Property(w => w.At).HasColumnName("withdrawal_at");
        });
        entry.HasIndex(e => e.Line).IsUnique();
        entry.HasIndex(e => new { e.Group, e.Person }).IsUnique().HasFilter("withdrawal_at IS NULL");
        entry.HasIndex(e => new { e.Group, e.SortKey });
        entry.HasIndex(e => e.Person);
        entry.IsDated();
    }
}
