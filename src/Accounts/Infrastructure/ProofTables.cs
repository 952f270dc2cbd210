using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.Residency;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Proofs of residency, and apart from them the documents, which go with them.</summary>
internal sealed class ProofTables : IEntityTypeConfiguration<ResidencyProof>, IEntityTypeConfiguration<ProofFile>
{
    public void Configure(EntityTypeBuilder<ResidencyProof> proof)
    {
        proof.Property(p => p.Id).ValueGeneratedNever();
        proof.Property(p => p.Kind).HasConversion<string>().HasMaxLength(10);
        proof.Fact(p => p.Decision, "decision", longestText: SecondHome.LongestReason);
        proof.HasIndex(p => p.Family);
        proof.HasIndex(p => p.Id, "proofs_waiting").HasFilter("decision_at IS NULL OR decision_by IS NULL OR decision_isaccepted IS NULL"); // as a question says it
        proof.HasIndex(p => p.Family, "one_waiting_proof_a_family").IsUnique().HasFilter("decision_at IS NULL");
    }

    public void Configure(EntityTypeBuilder<ProofFile> file)
    {
        file.HasKey(f => f.Proof);
        file.Property(f => f.Proof).ValueGeneratedNever();
        file.HasOne<ResidencyProof>().WithOne().HasForeignKey<ProofFile>(f => f.Proof).OnDelete(DeleteBehavior.Cascade);
    }
}
