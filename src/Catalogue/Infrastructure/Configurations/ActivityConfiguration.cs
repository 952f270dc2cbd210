using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Questions;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Catalogue.Infrastructure.Configurations;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.Property(activity => activity.Id).ValueGeneratedNever();
        builder.Local(activity => activity.Name, "name", Longest.Name);
        builder.Local(activity => activity.Description, "description", Longest.Description);
        builder.Local(activity => activity.Bring, "bring", Longest.Text);
        builder.Property(activity => activity.Category).HasMaxLength(Longest.Code);
        builder.Property(activity => activity.TaxReason).HasMaxLength(Longest.Text);
        builder.Property(activity => activity.LedgerCode).HasMaxLength(Longest.Ledger).HasDefaultValue("");
        builder.Property(activity => activity.Eligibility).AsJson();
        builder.Property(activity => activity.Ticketing).AsJson();
        builder.Property(activity => activity.Questions).AsJson().HasDefaultValue(QuestionList.None);
        builder.Fact(activity => activity.Publication, "publication");
        builder.IsDated();
        builder.HasOne(activity => activity.Programme).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(activity => activity.Provider).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(activity => activity.Groups).WithOne(group => group.Activity).OnDelete(DeleteBehavior.Restrict);
    }
}
