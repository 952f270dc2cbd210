using Loisirs.Cart.Domain.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>The journal: a fact is entered once. Its closings: a day is closed once.</summary>
internal sealed class JournalTables : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<JournalLine>,
    IEntityTypeConfiguration<DayClosing>, IEntityTypeConfiguration<ClosingLine>
{
    private const int KeyLength = 60;
    private const int CodeLength = 20;
    private const int ReasonLength = 500;

    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("JournalEntries");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Key).HasMaxLength(KeyLength);
        builder.HasIndex(entry => entry.Key).IsUnique();
        builder.HasIndex(entry => entry.At);
        builder.HasMany(entry => entry.Lines).WithOne().HasForeignKey("EntryId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<JournalLine> builder)
    {
        builder.ToTable("JournalLines", table => table.HasCheckConstraint("ck_journal_lines_amount", "amount <> 0"));
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.Code).HasMaxLength(CodeLength);
    }

    public void Configure(EntityTypeBuilder<DayClosing> builder)
    {
        builder.ToTable("DayClosings");
        builder.Property(closing => closing.Id).ValueGeneratedNever();
        builder.Property(closing => closing.Reason).HasMaxLength(ReasonLength);
        builder.HasIndex(closing => closing.Day).IsUnique();
        builder.HasIndex(closing => closing.Number).IsUnique();
        builder.HasMany(closing => closing.Lines).WithOne().HasForeignKey("ClosingId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<ClosingLine> builder)
    {
        builder.ToTable("ClosingLines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.Code).HasMaxLength(CodeLength);
    }
}
