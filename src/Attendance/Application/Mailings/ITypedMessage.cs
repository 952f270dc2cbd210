using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Kernel.Formats;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>What the office typed to write to a group.</summary>
internal interface ITypedMessage
{
    string? Subject { get; }

    string? Text { get; }

    string? SubjectEnglish { get; }

    string? TextEnglish { get; }
}

internal static class TypedMessages
{
    public static MailingText French(this ITypedMessage typed) => Of(typed.Subject, typed.Text);

    /// <summary>Empty where none was written.</summary>
    public static MailingText English(this ITypedMessage typed) => Of(typed.SubjectEnglish, typed.TextEnglish);

    private static MailingText Of(string? subject, string? text) => new(
        PlainText.Read(subject, MailingText.LongestSubject).Text ?? "", PlainText.Read(text, MailingText.LongestText, lines: true).Text ?? "");
}
