using Loisirs.Accounts.Domain.SignIns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Passkeys, the questions that they have answered, and devices that the town made accounts forget.</summary>
internal sealed class PasskeyTables : IEntityTypeConfiguration<Passkey>, IEntityTypeConfiguration<SpentChallenge>, IEntityTypeConfiguration<FactorReset>
{
    /// <summary>1,023 bytes in base 64: the standard's longest.</summary>
    private const int LongestCredential = 1364;

    public void Configure(EntityTypeBuilder<Passkey> key)
    {
        key.Property(k => k.Name).HasMaxLength(Passkey.LongestName);
        key.Property(k => k.Credential).HasMaxLength(LongestCredential);
        key.HasIndex(k => k.Credential).IsUnique();
        key.HasIndex(k => k.Account);
        key.Property(k => k.Counter).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SpentChallenge> challenge)
    {
        challenge.HasKey(c => c.Hash);
        challenge.Property(c => c.Hash).HasMaxLength(64);
        challenge.HasIndex(c => c.Until);
    }

    public void Configure(EntityTypeBuilder<FactorReset> reset)
    {
        reset.Property(r => r.Reason).HasMaxLength(FactorReset.LongestReason);
        reset.HasIndex(r => r.Account);
    }
}
