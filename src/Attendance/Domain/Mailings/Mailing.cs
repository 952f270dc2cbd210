using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Attendance.Domain.Mailings;

/// <summary>What every family of a group is written, each once, in a mail of its own: what the office wrote, or that a first date is near.</summary>
internal sealed class Mailing
{
    private readonly List<MailingRecipient> _recipients = [];

    private Mailing()
    {
    }

    public Guid Id { get; private init; }

    public Guid Group { get; private init; }

    /// <summary>Empty for a reminder: it says what stands when it is written.</summary>
    public MailingText French { get; private init; } = MailingText.None;

    /// <summary>Empty where the office wrote none: those families get the French.</summary>
    public MailingText English { get; private init; } = MailingText.None;

    /// <summary>The account that sent it; null: the house.</summary>
    public Guid? By { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The first date that it reminds of; null: it is a message of the office.</summary>
    public Guid? Meeting { get; private init; }

    /// <summary>The civil day of that date when the reminder was due.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>The families that stood on the list when it was sent.</summary>
    public IReadOnlyList<MailingRecipient> Recipients => _recipients;

    public bool IsReminder => Meeting is not null;

    public static Mailing OfOffice(Guid id, Guid group, MailingText french, MailingText english, Guid by, IEnumerable<Guid> families, DateTimeOffset now) =>
        new Mailing { Id = id, Group = group, French = french, English = english, By = by, At = now }.To(families);

    public static Mailing Reminder(FirstDate first, IEnumerable<Guid> families, DateTimeOffset now) =>
        new Mailing { Id = Guid.CreateVersion7(now), Group = first.Group, Meeting = first.Meeting, Day = first.Day, At = now }.To(families);

    /// <summary>In the family's language, or in the one in which it was written.</summary>
    public MailingText In(Language language) => language == Language.English && !English.IsEmpty ? English : French;

    /// <summary>The language in which a family reads it.</summary>
    public Language LanguageFor(Language language) => IsReminder || !English.IsEmpty ? language : Language.French;

    /// <summary>Whether it may still be written: a message always, a reminder while its date is to come as it was.</summary>
    public bool Stands(GroupView group, DateTimeOffset now) =>
        !IsReminder || (group.State != GroupState.Cancelled && group.FirstDate is { } first
            && first.Id == Meeting && first.Day == Day && now < first.Start);

    private Mailing To(IEnumerable<Guid> families)
    {
        _recipients.AddRange(families.Distinct().Select(family => new MailingRecipient { Mailing = Id, Family = family }));
        return this;
    }
}

/// <summary>What the office wrote, in one language, as plain text.</summary>
internal sealed record MailingText(string Subject, string Text)
{
    public const int LongestSubject = 120;

    public const int LongestText = 5000;

    public static readonly MailingText None = new("", "");

    public bool IsEmpty => Text.Length == 0;
}

/// <summary>A family of a mailing.</summary>
internal sealed class MailingRecipient
{
    public Guid Mailing { get; init; }

    public Guid Family { get; init; }

    /// <summary>UTC: when it was written to, or left out; null: it waits.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>False once done: nobody of it was expected any more, or the date no longer stood.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>It was written to, or it is left out.</summary>
    public void Done(bool isWritten, DateTimeOffset now) => (IsWritten, DoneAt) = (isWritten, DoneAt ?? now);
}
