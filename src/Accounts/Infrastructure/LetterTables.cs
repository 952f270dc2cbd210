using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Every message to a citizen.</summary>
internal sealed class LetterTables : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.Property(l => l.Key).HasMaxLength(200);
        letter.HasIndex(l => l.Key).IsUnique();
        letter.HasIndex(l => l.Family);
        letter.HasIndex(l => l.CopyOf);
        letter.HasIndex(l => l.NextTry).HasFilter("sent_at IS NULL AND parked_at IS NULL");
        letter.HasIndex(l => l.ParkedAt).HasFilter("parked_at IS NOT NULL");
        letter.Property(l => l.To).HasColumnName("to_address").HasMaxLength(EmailAddress.MaxLength);
        letter.Property(l => l.Subject).HasMaxLength(Letter.LongestSubject);
        letter.Property(l => l.LastAnswer).HasMaxLength(Letter.LongestAnswer);
    }
}
