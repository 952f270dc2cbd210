namespace Loisirs.Accounts.Domain.Correspondence;

/// <summary>A message to a citizen, kept as written: what leaves by mail and what the portal shows are the same.</summary>
/// <remarks>Its Message-ID is made of its id, so that a retry is the same message (P-301).</remarks>
internal sealed class Letter
{
    private Letter()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>What it tells of; unique for ever, so that it is written once.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Empty for a message to somebody of the town.</summary>
    public Guid Family { get; private init; }

    public string To { get; private init; } = "";

    public string Subject { get; private init; } = "";

    public string Text { get; private init; } = "";

    public string Html { get; private init; } = "";

    /// <summary>Its files, as JSON.</summary>
    public string Enclosures { get; private init; } = "[]";

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>The mail server took it.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail server will never take it; staff see it.</summary>
    public DateTimeOffset? ParkedAt { get; private set; }

    public int Tries { get; private set; }

    public DateTimeOffset NextTry { get; private set; }

    /// <summary>A host is sending it until then; after that, another may.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>What the mail server said last.</summary>
    public string? LastAnswer { get; private set; }

    public static Letter Write(string key, Guid family, string to, Mail mail, string enclosures, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Key = key, Family = family, To = to, Subject = mail.Subject, Text = mail.Text,
        Html = mail.Html, Enclosures = enclosures, WrittenAt = now, NextTry = now,
    };

    /// <summary>How long to wait after so many tries: 1, 2, 4… minutes, 4 hours at most (P-309).</summary>
    public static TimeSpan PauseAfter(int tries) => TimeSpan.FromMinutes(Math.Min(240, Math.Pow(2, Math.Min(tries, 10) - 1)));
}

/// <summary>What a message says: a line, a plain text of 72 columns, the same as HTML.</summary>
internal sealed record Mail(string Subject, string Text, string Html);
