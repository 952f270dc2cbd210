using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Calendars;

/// <summary>A private address of a calendar: whoever holds it reads the dates of a family, or of one member, without signing in. Only its
/// hash is kept (P-605).</summary>
internal sealed class CalendarKey
{
    public Guid Id { get; private init; }

    public Guid Family { get; private init; }

    /// <summary>The member whose dates it shows; empty: the whole family's.</summary>
    public Guid Person { get; private init; }

    /// <summary>SHA-256 of the token.</summary>
    public string Hash { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>It opens nothing any more; another may have taken its place.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    public static CalendarKey Of(string token, Guid family, Guid person, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Family = family,
        Person = person,
        Hash = SecretToken.HashOf(token),
        MadeAt = now,
    };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
