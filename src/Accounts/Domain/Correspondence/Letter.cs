using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Correspondence;

/// <summary>A message to a citizen, kept as written: what leaves by mail and what the portal shows are the same.</summary>
/// <remarks>Its Message-ID is made of its id, so that a retry is the same message (P-301).</remarks>
internal sealed class Letter
{
    /// <summary>Longest kept answer of a mail server, in characters.</summary>
    public const int LongestAnswer = 500;

    /// <summary>How the keys of messages to an account begin, as opposed to those to a family.</summary>
    public const string AccountKeys = "account:";

    /// <summary>So many copies of one message within <see cref="CopyDay"/>.</summary>
    public const int MostCopies = 3;

    /// <summary>How long a copy counts.</summary>
    public static readonly TimeSpan CopyDay = TimeSpan.FromDays(1);

    /// <summary>Of the subject, in characters.</summary>
    public const int LongestSubject = 200;

    private Letter()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>What it tells of; unique for ever, so that it is written once.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Empty for a message to somebody of the town.</summary>
    public Guid Family { get; private init; }

    /// <summary>The message that it is a copy of; null for a first one.</summary>
    public Guid? CopyOf { get; private init; }

    public string To { get; private init; } = "";

    public string Subject { get; private init; } = "";

    /// <summary>Empty once a message that holds a key has left: the key stays in the mailbox alone (P-605).</summary>
    public string Text { get; private set; } = "";

    public string Html { get; private set; } = "";

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
        Id = Guid.CreateVersion7(now),
        Key = key,
        Family = family,
        To = to,
        Subject = mail.Subject,
        Text = mail.Text,
        Html = mail.Html,
        Enclosures = enclosures,
        WrittenAt = now,
        NextTry = now,
    };

    /// <summary>The same message once more, to an address, under a subject that says so. Refused where it holds a key, and beyond
    /// <see cref="MostCopies"/> a day.</summary>
    /// <param name="before">Copies that were ever made of it.</param>
    /// <param name="today">Of them, those that count still.</param>
    public Result<Letter> Copy(string to, string subject, int before, int today, DateTimeOffset now)
    {
        if (HoldsKey(Key))
        {
            return AccountsRefusals.LetterHoldsKey;
        }

        return today >= MostCopies ? AccountsRefusals.TooManyCopies : new Letter
        {
            Id = Guid.CreateVersion7(now),
            Key = $"copy:{Id:N}:{before + 1}",
            CopyOf = Id,
            Family = Family,
            To = to,
            Subject = subject.Length > LongestSubject ? subject[..LongestSubject] : subject,
            Text = Text,
            Html = Html,
            Enclosures = Enclosures,
            WrittenAt = now,
            NextTry = now,
        };
    }

    /// <summary>Keeps what the mail server made of it. Once it was taken, nothing changes that.</summary>
    public void Record(Posting posting, string? said, DateTimeOffset now)
    {
        if (SentAt is not null)
        {
            return;
        }

        Tries++;
        LeasedUntil = null;
        LastAnswer = said is { Length: > LongestAnswer } ? said[..LongestAnswer] : said;
        switch (posting)
        {
            case Posting.Taken:
                (SentAt, ParkedAt) = (now, null);
                ForgetKey();
                break;
            case Posting.Later:
                NextTry = now + PauseAfter(Tries);
                break;
            case Posting.Never:
                ParkedAt = now;
                break;
        }
    }

    /// <summary>Whether it holds a key to an account: then neither the portal nor the office shows it.</summary>
    public static bool HoldsKey(string key) => key.StartsWith(AccountKeys, StringComparison.Ordinal);

    /// <summary>Sends a parked message once more, as the same message.</summary>
    public void TryAgain(DateTimeOffset now)
    {
        if (ParkedAt is not null)
        {
            (ParkedAt, NextTry, Tries) = (null, now, 0);
        }
    }

    /// <summary>No pause and no lease is as long.</summary>
    public static readonly TimeSpan Never = TimeSpan.FromHours(12);

    /// <summary>How long to wait after so many tries: 1, 2, 4… minutes, half an hour at most (P-309).</summary>
    public static TimeSpan PauseAfter(int tries) => TimeSpan.FromMinutes(Math.Min(30, Math.Pow(2, Math.Min(tries, 10) - 1)));

    private void ForgetKey()
    {
        if (HoldsKey(Key))
        {
            (Text, Html) = ("", "");
        }
    }
}

/// <summary>What a message says: a line, a plain text of 72 columns, the same as HTML.</summary>
internal sealed record Mail(string Subject, string Text, string Html);
