using FluentValidation;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Credits;

/// <summary>A manager gives a family credit, with a reason that the family reads. It is entered in the journal.</summary>
/// <remarks>A large sum asks for a fresh sign-in (P-614). Refuses: house.not-found; credit.amount-missing, credit.amount-malformed, credit.amount-range;
/// cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable.</remarks>
/// <param name="Amount">As it is typed.</param>
[Needs(Right.ApproveRefunds), OfMoney]
internal sealed record GrantCredit(Guid Family, string? Amount, string? Reason) : ICommand<GrantedCredit>;

/// <param name="Family">Its name.</param>
internal sealed record GrantedCredit(string Family, Money Amount);

internal sealed class GrantCreditShape : AbstractValidator<GrantCredit>
{
    private const long Most = 1_000_000; // cents

    public GrantCreditShape()
    {
        RuleFor(command => command.Amount).NotEmpty().WithErrorCode("credit.amount-missing");
        RuleFor(command => command.Amount).Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) is not null).WithErrorCode("credit.amount-malformed");
        RuleFor(command => command.Amount).Must(typed => MoneyText.Parse(typed) is not { } cents || cents is > 0 and <= Most).WithErrorCode("credit.amount-range")
            .WithState(_ => new object[] { new Money(Most) });
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class GrantCreditHandler(CartDb db, IMediator house, Purses purses, ICaller caller, TimeProvider time, IOptions<RefundSettings> settings)
    : ICommandHandler<GrantCredit, GrantedCredit>
{
    public async Task<Result<GrantedCredit>> Handle(GrantCredit command, CancellationToken stop)
    {
        var family = await house.Send(new FindFamily(command.Family), stop);
        if (family.IsRefused)
            return family.Refusal;
        var (now, amount) = (time.GetUtcNow(), new Money(MoneyText.Parse(command.Amount)!.Value));
        if (amount.Cents > settings.Value.FreshSignInAbove && FreshSignInAttribute.WhyNot(caller, now) is { } stale)
            return stale;

        var granted = db.Add(Movement.Granted(await purses.OpenCredit(command.Family, stop), amount, command.Reason!.Trim(), caller.Account, now)).Entity;
        db.Add(JournalEntry.Of(EntryKind.Grant, granted.Id, now, new Posting(Account.Granted, amount), new Posting(Account.Credit, -amount)));
        return new GrantedCredit(family.Value.Name, amount);
    }
}
