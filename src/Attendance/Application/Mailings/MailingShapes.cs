using FluentValidation;
using FluentValidation.Results;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Kernel.Formats;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>What may be typed to write to a group.</summary>
internal static class MailingShapes
{
    /// <summary>The French must be there; the English wholly or not at all.</summary>
    public static void Message<T>(this AbstractValidator<T> shape)
        where T : ITypedMessage
    {
        shape.RuleFor(m => m.Subject).Line("mailing.subject-missing", _ => true, MailingText.LongestSubject, lines: false);
        shape.RuleFor(m => m.Text).Line("mailing.text-missing", _ => true, MailingText.LongestText, lines: true);
        shape.RuleFor(m => m.SubjectEnglish).Line("mailing.english-incomplete", m => !IsBlank(m.TextEnglish), MailingText.LongestSubject, lines: false);
        shape.RuleFor(m => m.TextEnglish).Line("mailing.english-incomplete", m => !IsBlank(m.SubjectEnglish), MailingText.LongestText, lines: true);
    }

    private static bool IsBlank(string? typed) => PlainText.Read(typed, MailingText.LongestText, lines: true).Flaw is TextFlaw.Blank or TextFlaw.Invisible;

    private static void Line<T>(this IRuleBuilder<T, string?> rule, string blank, Func<T, bool> isNeeded, int longest, bool lines) => rule.Custom((typed, context) =>
    {
        var code = PlainText.Read(typed, longest, lines).Flaw switch
        {
            null => null,
            TextFlaw.Blank or TextFlaw.Invisible => isNeeded(context.InstanceToValidate) ? blank : null,
            TextFlaw.TooLong => "mailing.text-too-long",
            _ => "mailing.text-unreadable",
        };
        if (code is not null)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, code) { ErrorCode = code, CustomState = new object[] { longest } });
        }
    });
}
