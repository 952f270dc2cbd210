using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Catalogue.Infrastructure.Configurations;

internal sealed class GroupConfiguration : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("ck_groups_taken", "taken >= 0"));
        builder.Property(group => group.Id).ValueGeneratedNever();
        builder.Property(group => group.Code).HasMaxLength(Longest.Code);
        builder.Property(group => group.Instructor).HasMaxLength(Longest.Name);
        builder.Property(group => group.Windows).AsJson();
        builder.Property(group => group.Pass).AsJson();
        builder.Property(group => group.Version).IsConcurrencyToken();
        // Counted by the triggers of the places alone.
        builder.Property(group => group.Taken).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        // Told by the waiting list, which writes them at once.
        builder.Property(group => group.KeptFrom).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(group => group.Waiting).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.IsDated();
        builder.Fact(group => group.Publication, "publication");
        builder.Fact(group => group.Closing, "closing");
        builder.Fact(group => group.Keeping, "keeping", fact => fact.Property(f => f.Reason).HasColumnName("keeping_reason").HasMaxLength(Longest.Text));
        builder.Fact(
            group => group.Cancellation, "cancellation", fact => fact.Property(f => f.Reason).HasColumnName("cancellation_reason").HasMaxLength(Longest.Text));
        builder.HasOne(group => group.Venue).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(group => group.Meetings).WithOne().HasForeignKey(meeting => meeting.GroupId);
        builder.HasIndex(group => new { group.ActivityId, group.Code }).IsUnique();
    }
}

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.Ignore(meeting => meeting.Planned);
        builder.Ignore(meeting => meeting.LaidOut);
        builder.Property(meeting => meeting.GivesBack).HasDefaultValue(false);
        builder.HasOne<Venue>().WithMany().HasForeignKey(meeting => meeting.VenueId).OnDelete(DeleteBehavior.Restrict);
        builder.Fact(meeting => meeting.Move, "move", fact =>
        {
            fact.Property(f => f.Reason).HasColumnName("move_reason").HasMaxLength(Longest.Text);
            fact.Property(f => f.Day).HasColumnName("laid_out_day");
            fact.Property(f => f.Starts).HasColumnName("laid_out_starts");
            fact.Property(f => f.Ends).HasColumnName("laid_out_ends");
        });
        builder.Fact(
            meeting => meeting.Cancellation, "cancellation", fact => fact.Property(f => f.Reason).HasColumnName("cancellation_reason").HasMaxLength(Longest.Text));
        builder.HasIndex(meeting => meeting.Day);
    }
}
