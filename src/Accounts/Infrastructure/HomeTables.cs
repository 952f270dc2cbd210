using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Children of two households, who was invited to share one, their grades at school, and who asked to be forgotten.</summary>
internal sealed class HomeTables : IEntityTypeConfiguration<SecondHome>, IEntityTypeConfiguration<HomeInvitation>, IEntityTypeConfiguration<DeclaredGrade>,
    IEntityTypeConfiguration<ErasureRequest>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<SecondHome> home)
    {
        home.Property(h => h.Id).ValueGeneratedNever();
        home.Property(h => h.Reason).HasMaxLength(SecondHome.LongestReason);
        home.Fact(h => h.End, "end", longestText: SecondHome.LongestReason);
        home.HasOne(h => h.Member).WithMany(m => m.Homes).HasForeignKey(h => h.Person);
        home.HasOne<Family>().WithMany(f => f.Homes).HasForeignKey(h => h.Family);
        home.HasIndex(h => h.Person).IsUnique().HasFilter("end_at IS NULL");
        home.HasIndex(h => h.Person, "homes_of_a_person");
        home.HasIndex(h => h.Family);
    }

    public void Configure(EntityTypeBuilder<DeclaredGrade> grade)
    {
        grade.Property(g => g.Id).ValueGeneratedNever();
        grade.Property(g => g.Reason).HasMaxLength(SecondHome.LongestReason);
        grade.HasIndex(g => g.Person);
    }

    public void Configure(EntityTypeBuilder<ErasureRequest> request)
    {
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Fact(r => r.Decision, "decision", longestText: SecondHome.LongestReason);
        request.HasIndex(r => r.Family).IsUnique().HasFilter("decision_at IS NULL");
    }

    public void Configure(EntityTypeBuilder<HomeInvitation> invitation)
    {
        invitation.Property(i => i.Hash).HasMaxLength(HashLength);
        invitation.HasIndex(i => i.Hash).IsUnique();
        invitation.HasIndex(i => i.Family);
        invitation.HasIndex(i => i.Person);
        invitation.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
        invitation.Property(i => i.EndedAt).IsConcurrencyToken();
    }
}
