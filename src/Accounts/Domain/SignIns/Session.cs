using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>One sign-in on one device. The cookie names it; it is looked up at each request, so that its end counts at once (P-607).</summary>
internal sealed class Session
{
    private Session()
    {
    }

    public Guid Id { get; private init; }

    public Guid Account { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>The latest end, however busy it is.</summary>
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>A second factor was shown, beside the password.</summary>
    public bool IsVerified { get; private init; }

    /// <summary>Ended before, by its owner or by a new password.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Opens a session as long as the role allows: citizen 24 h, or 30 days if asked; supervisor and instructor 12 h; office 10 h (P-608).</summary>
    public static Session Open(Account account, bool staySignedIn, bool isVerified, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(), // names a secret: nothing about it may be guessed
        Account = account.Id,
        OpenedAt = now,
        IsVerified = isVerified,
        EndsAt = now + Length(account.Role, staySignedIn),
    };

    /// <summary>How long a session may rest before it ends by itself; null where only its whole length counts.</summary>
    public static TimeSpan? MostIdle(Role role) => role.IsOfDesk() ? TimeSpan.FromHours(1) : null;

    private static TimeSpan Length(Role role, bool staySignedIn) => role switch
    {
        Role.Citizen => staySignedIn ? TimeSpan.FromDays(30) : TimeSpan.FromHours(24),
        Role.Supervisor or Role.Instructor => TimeSpan.FromHours(12),
        _ => TimeSpan.FromHours(10),
    };
}
