using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.Safety;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Families, their members and their residency cards.</summary>
internal sealed class FamilyTables : IEntityTypeConfiguration<Family>, IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<ResidencyCard>,
    IEntityTypeConfiguration<SafetyCard>
{
    private const int LongestKey = 2000;

    /// <summary>A family of the town, as a question says it: an index of fewer rows serves only who asks in the same words.</summary>
    private const string Standing = "(merged_at IS NULL OR merged_by IS NULL OR merged_into IS NULL) AND (erased_at IS NULL OR erased_by IS NULL)";

    public void Configure(EntityTypeBuilder<Family> family)
    {
        family.Property(f => f.FirstName).HasMaxLength(PersonName.MaxLength);
        family.Property(f => f.LastName).HasMaxLength(PersonName.MaxLength);
        family.Property(f => f.Email).HasMaxLength(EmailAddress.MaxLength);
        family.Property(f => f.Phone).HasMaxLength(60);
        family.Property(f => f.SearchText).HasMaxLength(LongestKey);
        family.Property(f => f.SortKey).HasMaxLength(LongestKey);
        family.Property(f => f.Version).IsConcurrencyToken();
        family.ComplexProperty(f => f.Address, address =>
        {
            address.Property(a => a.Street).HasColumnName("street").HasMaxLength(HomeAddress.LongestLine);
            address.Property(a => a.City).HasColumnName("city").HasMaxLength(HomeAddress.LongestLine);
            address.Property(a => a.PostalCode).HasColumnName("postal_code").HasMaxLength(7);
        });
        family.Fact(f => f.Confirmation, "confirmation");
        family.Fact(f => f.Approval, "approval");
        family.Fact(f => f.Merged, "merged");
        family.Fact(f => f.Erased, "erased");
        family.Fact(f => f.Refusal, "refusal", longestText: 1000);
        family.HasMany(f => f.Members).WithOne().HasForeignKey(m => m.FamilyId);
        family.HasMany(f => f.Cards).WithOne().HasForeignKey(c => c.FamilyId);
        family.Navigation(f => f.Members).UsePropertyAccessMode(PropertyAccessMode.Field);
        family.Navigation(f => f.Cards).UsePropertyAccessMode(PropertyAccessMode.Field);
        family.Navigation(f => f.Homes).UsePropertyAccessMode(PropertyAccessMode.Field);
        family.Ignore(f => f.Present);
        family.Ignore(f => f.Own);
        family.HasIndex(f => f.Phone);
        family.HasIndex(f => f.SortKey, "families_standing").HasFilter(Standing);
        family.HasIndex(f => f.Id, "families_waiting").HasFilter(
            $"confirmation_at IS NOT NULL AND (approval_at IS NULL OR approval_by IS NULL) AND (refusal_at IS NULL OR refusal_by IS NULL OR refusal_reason IS NULL) AND {Standing}");
        family.IsDated();
    }

    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Property(m => m.FirstName).HasMaxLength(PersonName.MaxLength);
        member.Property(m => m.LastName).HasMaxLength(PersonName.MaxLength);
        member.HasIndex(m => m.BirthDate);
        member.Fact(m => m.Withdrawal, "withdrawal");
        member.Ignore(m => m.SecondHome);
        member.HasMany(m => m.Grades).WithOne().HasForeignKey(g => g.Person);
        member.Navigation(m => m.Grades).UsePropertyAccessMode(PropertyAccessMode.Field);
        member.Navigation(m => m.Homes).UsePropertyAccessMode(PropertyAccessMode.Field);
        member.Property(m => m.SearchText).HasMaxLength(LongestKey);
        member.Property(m => m.SortKey).HasMaxLength(LongestKey);
    }

    public void Configure(EntityTypeBuilder<ResidencyCard> card) => card.Property(c => c.Id).ValueGeneratedNever();

    public void Configure(EntityTypeBuilder<SafetyCard> card)
    {
        card.HasKey(c => c.Person);
        card.Property(c => c.Person).ValueGeneratedNever();
        card.HasOne<Member>().WithOne().HasForeignKey<SafetyCard>(c => c.Person);
    }
}
