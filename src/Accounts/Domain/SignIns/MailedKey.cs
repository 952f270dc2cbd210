using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A key that was mailed to an account. Only its hash is kept; it opens one thing, once, for a while.</summary>
internal sealed class MailedKey
{
    private MailedKey()
    {
    }

    /// <summary>SHA-256 of the key.</summary>
    public string Hash { get; private init; } = "";

    public Guid Account { get; private init; }

    public MailedKeyUse Use { get; private init; }

    /// <summary>The address that it is about, or empty.</summary>
    public string About { get; private init; } = "";

    /// <summary>One for all spellings of that address.</summary>
    public string AboutKey { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset Until { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static MailedKey Of(string token, Guid account, MailedKeyUse use, DateTimeOffset now, EmailAddress? about = null) => new()
    {
        Hash = SecretToken.HashOf(token),
        Account = account,
        Use = use,
        About = about?.Value ?? "",
        AboutKey = about?.CompareKey ?? "",
        MadeAt = now,
        Until = now + Length(use),
    };

    public bool IsOver(DateTimeOffset now) => UsedAt is not null || Until <= now;

    public void UseNow(DateTimeOffset now) => UsedAt ??= now;

    private static TimeSpan Length(MailedKeyUse use) => use switch
    {
        MailedKeyUse.ConfirmAddress => TimeSpan.FromDays(3),
        MailedKeyUse.Invitation or MailedKeyUse.UndoEmail => TimeSpan.FromDays(7),
        MailedKeyUse.NewEmail => TimeSpan.FromDays(1),
        _ => TimeSpan.FromMinutes(30),
    };
}
