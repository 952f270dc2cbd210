using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>A household asks the other parent of a child to share the child's file. Its key is mailed; a family that is signed in accepts it.</summary>
internal sealed class HomeInvitation
{
    /// <summary>How long its key opens.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromDays(7);

    private HomeInvitation()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>SHA-256 of the key that was mailed.</summary>
    public string Hash { get; private init; } = "";

    public Guid Person { get; private init; }

    /// <summary>The household that invites.</summary>
    public Guid Family { get; private init; }

    public string Email { get; private init; } = "";

    public Language Language { get; private init; }

    public Guid By { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset Until { get; private init; }

    /// <summary>It was accepted, taken back or replaced.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public static HomeInvitation Of(string token, Family family, Guid person, EmailAddress email, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Hash = SecretToken.HashOf(token),
        Person = person,
        Family = family.Id,
        Email = email.Value,
        Language = family.Language,
        By = by,
        MadeAt = now,
        Until = now + Length,
    };

    public bool IsOver(DateTimeOffset now) => EndedAt is not null || Until <= now;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
