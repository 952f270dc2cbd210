using Loisirs.Attendance.Domain.Shows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class BookingConfiguration : IEntityTypeConfiguration<Booking>, IEntityTypeConfiguration<Entrance>
{
    public void Configure(EntityTypeBuilder<Booking> booking)
    {
        booking.ToTable(table => table.HasCheckConstraint("ck_bookings_entered", "entered >= 0"));
        booking.Property(b => b.Id).ValueGeneratedNever();
        booking.Property(b => b.Name).HasMaxLength(200);
        booking.Property(b => b.PriceClass).HasMaxLength(160);
        booking.Property(b => b.SearchText).HasMaxLength(8000);
        booking.Property(b => b.SortKey).HasMaxLength(2000);
        // Raised by a guarded update alone.
        booking.Property(b => b.Entered).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        booking.HasIndex(b => b.Line).IsUnique();
        booking.HasIndex(b => b.Group);
    }

    public void Configure(EntityTypeBuilder<Entrance> entrance)
    {
        entrance.Property(e => e.Id).ValueGeneratedNever();
        entrance.OwnsOne(e => e.Undone, undone =>
        {
            undone.Property<Guid>("EntranceId").HasColumnName("id");
            undone.Property(u => u.By).HasColumnName("undone_by");
            undone.Property(u => u.At).HasColumnName("undone_at");
        });
        entrance.HasIndex(e => new { e.Meeting, e.Line });
    }
}
