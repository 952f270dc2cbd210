using FluentValidation;
using Loisirs.Kernel.Formats;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Why the office changes whose turn it is; it stands in the audit trail.</summary>
internal static class WaitingReason
{
    private const int Longest = 500;

    public static void Reason<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .NotEmpty().WithErrorCode("waitlist.reason-missing")
        .MaximumLength(Longest).WithErrorCode("waitlist.reason-too-long").WithState(_ => new object[] { Longest })
        .Must(reason => PlainText.Read(reason, Longest, lines: true).Flaw is null or TextFlaw.Blank or TextFlaw.TooLong)
        .WithErrorCode("waitlist.reason-unreadable");
}
