using FluentValidation;
using Loisirs.Kernel.Formats;

namespace Loisirs.Cart.Application.Payments;

/// <summary>What the counter types beside money: the cheque's number, the terminal's slip.</summary>
internal static class PaymentReference
{
    private const int Longest = 60;

    /// <summary>A line that can be read; it may be empty.</summary>
    public static void Reference<T>(this IRuleBuilder<T, string> rule) => rule
        .MaximumLength(Longest).WithErrorCode("payment.reference-too-long").WithState(_ => new object[] { Longest })
        .Must(reference => PlainText.Read(reference, Longest).Flaw is null or TextFlaw.Blank or TextFlaw.TooLong).WithErrorCode("payment.reference-unreadable");
}
