using FluentValidation;
using FluentValidation.Results;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application;

/// <summary>The shapes that several use cases share, each with the sentence that says what to write.</summary>
internal static class Shapes
{
    /// <summary>Fewest characters of a password that is the only factor (P-609).</summary>
    public const int ShortestPassword = 12;

    private const int LongestPassword = 256;

    /// <summary>A name (C46, C56): kept letter for letter; blank only where <paramref name="blank"/> is null.</summary>
    public static void Name<T>(this IRuleBuilder<T, string?> rule, string? blank) =>
        rule.Line(blank, PersonName.MaxLength, PersonName.Read);

    /// <summary>One line of text; blank only where <paramref name="blank"/> is null.</summary>
    public static void Line<T>(this IRuleBuilder<T, string?> rule, string? blank, int longest) =>
        rule.Line(blank, longest, typed => PlainText.Read(typed, longest));

    /// <summary>Lines of text, or nothing.</summary>
    public static void Lines<T>(this IRuleBuilder<T, string?> rule, int longest) =>
        rule.Line(null, longest, typed => PlainText.Read(typed, longest, lines: true));

    /// <summary>One or several of the roles that somebody of the town can hold.</summary>
    public static void StaffRoles<T>(this IRuleBuilder<T, IReadOnlyList<Role>?> rule) =>
        rule.Must(roles => roles is { Count: > 0 } && roles.All(Roles.OfStaff.Contains)).WithErrorCode("accounts.role-unknown");

    /// <summary>Why the office does something; kept, and sent to nobody.</summary>
    public static void Reason<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => PlainText.Read(typed, SecondHome.LongestReason, lines: true).IsFine)
            .WithErrorCode("accounts.why-missing").WithState(_ => new object[] { SecondHome.LongestReason });

    /// <summary>A school year, by the year in which it begins; of which ones may be spoken today is not its shape.</summary>
    public static void Autumn<T>(this IRuleBuilder<T, int?> rule) =>
        rule.Must(autumn => autumn is >= 1000 and <= 9999).WithErrorCode("accounts.school-year-unknown");

    /// <summary>A grade of school, or none.</summary>
    public static void Grade<T>(this IRuleBuilder<T, int?> rule) =>
        rule.Must(grade => grade is null or (>= DeclaredGrade.Lowest and <= DeclaredGrade.Highest)).WithErrorCode("accounts.grade-unknown");

    /// <summary>An address in full.</summary>
    public static void Email<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => EmailAddress.TryParse(typed, out _)).WithErrorCode("accounts.email-malformed");

    /// <summary>Long enough; how common it is, is not its shape.</summary>
    public static void Password<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(typed => typed is { Length: >= ShortestPassword }).WithErrorCode("accounts.password-short").WithState(_ => new object[] { ShortestPassword })
        .Must(typed => typed is null or { Length: <= LongestPassword }).WithErrorCode("accounts.password-long").WithState(_ => new object[] { LongestPassword });

    /// <summary>A key that was mailed, whole.</summary>
    public static void Key<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => typed is { Length: SecretToken.Length }).WithErrorCode("accounts.link-unknown");

    /// <summary>A telephone, or nothing.</summary>
    public static void Phone<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => string.IsNullOrWhiteSpace(typed) || PhoneNumber.TryParse(typed, out _)).WithErrorCode("accounts.phone-malformed");

    /// <summary>A Canadian postal code.</summary>
    public static void PostalCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => Kernel.Formats.PostalCode.TryParse(typed, out _)).WithErrorCode("accounts.postal-code-malformed");

    /// <summary>An address as it is kept.</summary>
    public static HomeAddress ReadAddress(string? street, string? city, string? postalCode) => new(
        PlainText.Read(street, HomeAddress.LongestLine).Text!,
        PlainText.Read(city, HomeAddress.LongestLine).Text!,
        Kernel.Formats.PostalCode.Parse(postalCode!).Value);

    /// <summary>A telephone as it is kept, or null.</summary>
    public static string? ReadPhone(string? typed) => PhoneNumber.TryParse(typed, out var phone) ? phone.Value : null;

    /// <summary>A name as it is kept; empty for none.</summary>
    public static string ReadName(string? typed) => PersonName.Read(typed).Text ?? "";

    private static void Line<T>(this IRuleBuilder<T, string?> rule, string? blank, int longest, Func<string?, TextReading> read) => rule.Custom((typed, context) =>
    {
        var code = read(typed).Flaw switch
        {
            null => null,
            TextFlaw.Blank => blank,
            TextFlaw.TooLong => "accounts.text-long",
            TextFlaw.LineBreak => "accounts.text-lines",
            TextFlaw.Advertisement => "accounts.name-advertisement",
            _ => "accounts.text-unreadable",
        };
        if (code is not null)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, code) { ErrorCode = code, CustomState = new object[] { longest } });
        }
    });
}
