using FluentValidation;
using Loisirs.Kernel.Formats;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>What the office types when it gives money back.</summary>
internal static class RefundShapes
{
    private const int LongestReason = 500;

    /// <summary>A sum as it is typed, or nothing.</summary>
    public static void Amount<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) is not null).WithErrorCode("cancel.amount-malformed");

    /// <summary>Why.</summary>
    public static void Reason<T>(this IRuleBuilder<T, string?> rule, bool isNeeded = true)
    {
        (isNeeded ? rule.NotEmpty().WithErrorCode("cancel.reason-missing") : rule.Must(_ => true))
            .MaximumLength(LongestReason).WithErrorCode("cancel.reason-too-long").WithState(_ => new object[] { LongestReason })
            .Must(IsReadable).WithErrorCode("cancel.reason-unreadable");
    }

    private static bool IsReadable(string? reason) =>
        PlainText.Read(reason, LongestReason, lines: true).Flaw is null or TextFlaw.Blank or TextFlaw.TooLong;
}
