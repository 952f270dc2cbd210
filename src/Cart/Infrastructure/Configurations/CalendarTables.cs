using Loisirs.Cart.Domain.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>One address at a time for a family, and for each member.</summary>
internal sealed class CalendarTables : IEntityTypeConfiguration<CalendarKey>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<CalendarKey> builder)
    {
        builder.ToTable("CalendarKeys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Hash).HasMaxLength(HashLength);
        builder.HasIndex(key => key.Hash).IsUnique();
        builder.HasIndex(key => new { key.Family, key.Person }).IsUnique().HasFilter("revoked_at IS NULL").HasDatabaseName("ix_calendar_keys_one_at_a_time");
    }
}
