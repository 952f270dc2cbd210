using Loisirs.Attendance.Domain.Mailings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Attendance.Infrastructure.Configurations;

internal sealed class MailingConfiguration : IEntityTypeConfiguration<Mailing>, IEntityTypeConfiguration<MailingRecipient>
{
    public void Configure(EntityTypeBuilder<Mailing> mailing)
    {
        mailing.Property(m => m.Id).ValueGeneratedNever();
        mailing.ComplexProperty(m => m.French, text => Map(text, "french"));
        mailing.ComplexProperty(m => m.English, text => Map(text, "english"));
        mailing.HasMany(m => m.Recipients).WithOne().HasForeignKey(r => r.Mailing);
        mailing.HasIndex(m => new { m.Group, m.At });
        mailing.HasIndex(m => new { m.Meeting, m.Day }).IsUnique().HasFilter("meeting IS NOT NULL"); // one reminder of a date, whichever host is first
    }

    public void Configure(EntityTypeBuilder<MailingRecipient> recipient)
    {
        recipient.HasKey(r => new { r.Mailing, r.Family });
        recipient.HasIndex(r => new { r.Mailing, r.Family }).HasFilter("done_at IS NULL").HasDatabaseName("ix_mailing_recipients_waiting");
    }

    private static void Map(ComplexPropertyBuilder<MailingText> text, string language)
    {
        text.Property(t => t.Subject).HasMaxLength(MailingText.LongestSubject).HasColumnName($"{language}_subject");
        text.Property(t => t.Text).HasMaxLength(MailingText.LongestText).HasColumnName($"{language}_text");
    }
}
