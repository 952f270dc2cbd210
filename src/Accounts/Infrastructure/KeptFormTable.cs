using Loisirs.Accounts.Domain.SignIns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Forms that wait for their account to sign in again: one an account.</summary>
internal sealed class KeptFormTable : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> form)
    {
        form.HasKey(f => f.Account);
        form.Property(f => f.Account).ValueGeneratedNever();
        form.Property(f => f.Hash).HasMaxLength(64);
        form.HasIndex(f => f.Until);
    }
}
