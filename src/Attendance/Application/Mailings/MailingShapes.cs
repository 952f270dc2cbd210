using FluentValidation;
using FluentValidation.Results;
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

/// <summary>The French must be there; the English wholly or not at all.</summary>
internal sealed class TypedMessageShape : AbstractValidator<ITypedMessage>
{
    public TypedMessageShape()
    {
        RuleFor(m => m.Subject).Custom((typed, context) => Read(context, typed, "mailing.subject-missing", MailingText.LongestSubject, lines: false));
        RuleFor(m => m.Text).Custom((typed, context) => Read(context, typed, "mailing.text-missing", MailingText.LongestText, lines: true));
        RuleFor(m => m.SubjectEnglish).Custom((typed, context) => Read(
            context, typed, IsBlank(context.InstanceToValidate.TextEnglish) ? null : "mailing.english-incomplete", MailingText.LongestSubject, lines: false));
        RuleFor(m => m.TextEnglish).Custom((typed, context) => Read(
            context, typed, IsBlank(context.InstanceToValidate.SubjectEnglish) ? null : "mailing.english-incomplete", MailingText.LongestText, lines: true));
    }

    private static bool IsBlank(string? typed) => PlainText.Read(typed, MailingText.LongestText, lines: true).Flaw is TextFlaw.Blank or TextFlaw.Invisible;

    private static void Read(ValidationContext<ITypedMessage> context, string? typed, string? blank, int longest, bool lines)
    {
        var code = PlainText.Read(typed, longest, lines).Flaw switch
        {
            null => null,
            TextFlaw.Blank or TextFlaw.Invisible => blank,
            TextFlaw.TooLong => "mailing.text-too-long",
            _ => "mailing.text-unreadable",
        };
        if (code is not null)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, code) { ErrorCode = code, CustomState = new object[] { longest } });
        }
    }
}

internal static class TypedMessages
{
    public static MailingText French(this ITypedMessage typed) => Of(typed.Subject, typed.Text);

    /// <summary>Empty where none was written.</summary>
    public static MailingText English(this ITypedMessage typed) => Of(typed.SubjectEnglish, typed.TextEnglish);

    private static MailingText Of(string? subject, string? text) => new(
        PlainText.Read(subject, MailingText.LongestSubject).Text ?? "", PlainText.Read(text, MailingText.LongestText, lines: true).Text ?? "");
}
