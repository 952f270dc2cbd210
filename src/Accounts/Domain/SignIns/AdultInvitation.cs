using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A family asks another adult to act for it, with a sign-in of their own. There is no account before a password is chosen.</summary>
internal sealed class AdultInvitation
{
    /// <summary>How long its key opens.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromDays(7);

    private AdultInvitation()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>SHA-256 of the key that was mailed.</summary>
    public string Hash { get; private init; } = "";

    public Guid Family { get; private init; }

    /// <summary>How the adult is named on screen.</summary>
    public string Name { get; private init; } = "";

    public string Email { get; private init; } = "";

    public Language Language { get; private init; }

    public Guid By { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset Until { get; private init; }

    /// <summary>A password was chosen, or it was taken back.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public static AdultInvitation Of(
        string token, Guid family, string name, EmailAddress email, Language language, Guid by, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            Hash = SecretToken.HashOf(token),
            Family = family,
            Name = name,
            Email = email.Value,
            Language = language,
            By = by,
            MadeAt = now,
            Until = now + Length,
        };

    public bool IsOver(DateTimeOffset now) => EndedAt is not null || Until <= now;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
