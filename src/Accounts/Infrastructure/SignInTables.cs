using Loisirs.Accounts.Domain.Clients;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Who may come in: accounts, sessions, mailed keys, API clients.</summary>
internal sealed class SignInTables : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<Acting>,
    IEntityTypeConfiguration<MailedKey>, IEntityTypeConfiguration<AdultInvitation>,
    IEntityTypeConfiguration<SecondFactor>, IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<ApiClient>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.Email).HasMaxLength(EmailAddress.MaxLength);
        account.Property(a => a.EmailKey).HasMaxLength(EmailAddress.MaxLength);
        account.HasIndex(a => a.EmailKey).IsUnique();
        account.HasIndex(a => a.Family);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.Name).HasMaxLength(PersonName.MaxLength);
        account.Ignore(a => a.Role);
        account.Property(a => a.Roles).HasMaxLength(100).HasConversion(
            roles => string.Join(' ', roles),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>).ToArray(),
            new ValueComparer<IReadOnlyList<Role>>((one, other) => one!.SequenceEqual(other!), roles => string.Join(' ', roles).GetHashCode(StringComparison.Ordinal)));
        account.Property(a => a.Failures).IsConcurrencyToken();
        account.Property(a => a.KnownFailures).IsConcurrencyToken();
        account.Fact(a => a.Withdrawal, "withdrawal");
    }

    public void Configure(EntityTypeBuilder<Session> session) => session.HasIndex(s => s.Account);

    public void Configure(EntityTypeBuilder<Acting> acting)
    {
        acting.Property(a => a.Reason).HasMaxLength(Acting.LongestReason);
        acting.HasIndex(a => a.Session).IsUnique().HasFilter("ended_at IS NULL");
        acting.HasIndex(a => a.Family);
        acting.Property(a => a.EndedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<MailedKey> key)
    {
        key.HasKey(k => k.Hash);
        key.Property(k => k.Hash).HasMaxLength(HashLength);
        key.Property(k => k.UsedAt).IsConcurrencyToken();
        key.Property(k => k.About).HasMaxLength(EmailAddress.MaxLength);
        key.Property(k => k.AboutKey).HasMaxLength(EmailAddress.MaxLength);
        key.HasIndex(k => k.Account);
        key.HasIndex(k => k.AboutKey);
    }

    public void Configure(EntityTypeBuilder<AdultInvitation> invitation)
    {
        invitation.Property(i => i.Hash).HasMaxLength(HashLength);
        invitation.HasIndex(i => i.Hash).IsUnique();
        invitation.HasIndex(i => i.Family);
        invitation.Property(i => i.Name).HasMaxLength(PersonName.MaxLength);
        invitation.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
        invitation.Property(i => i.EndedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SecondFactor> factor)
    {
        factor.HasKey(f => f.Account);
        factor.Property(f => f.Account).ValueGeneratedNever();
        factor.Property(f => f.LastStep).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.HasKey(c => c.Hash);
        code.Property(c => c.Hash).HasMaxLength(HashLength);
        code.Property(c => c.UsedAt).IsConcurrencyToken();
        code.HasIndex(c => c.Account);
    }

    public void Configure(EntityTypeBuilder<ApiClient> client)
    {
        client.Property(c => c.Name).HasMaxLength(PersonName.MaxLength);
        client.Property(c => c.SecretHash).HasMaxLength(HashLength);
        client.Property(c => c.NewSecretHash).HasMaxLength(HashLength);
        client.Property(c => c.NewSecretAt).IsConcurrencyToken(); // of two who renew at once, one is told that there are two
        client.Property(c => c.Scopes).HasMaxLength(200);
        client.Ignore(c => c.ScopeList);
        client.Fact(c => c.Withdrawal, "withdrawal");
    }
}
