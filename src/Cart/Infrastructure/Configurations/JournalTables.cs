using Loisirs.Cart.Domain.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>The journal: a fact is entered once.</summary>
internal sealed class JournalTables : IEntityTypeConfiguration<JournalEntry>, IEntityTypeConfiguration<JournalLine>
{
    private const int KeyLength = 60;
    private const int CodeLength = 20;

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
}
