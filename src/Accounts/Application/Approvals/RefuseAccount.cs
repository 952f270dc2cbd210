using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>The town does not let a family register; the reason is sent as is. Once the family corrects its details the account waits anew.</summary>
/// <remarks>Refuses: house.not-found, accounts.not-confirmed, accounts.already-decided.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record RefuseAccount(Guid Family, string? Reason) : ICommand<Done>;

internal sealed class RefuseAccountShape : AbstractValidator<RefuseAccount>
{
    public const int LongestReason = 1000;

    public RefuseAccountShape() => RuleFor(c => c.Reason).Must(typed => PlainText.Read(typed, LongestReason, lines: true).IsFine)
        .WithErrorCode("accounts.reason-missing").WithState(_ => new object[] { LongestReason });
}

internal sealed class RefuseAccountHandler(AccountsDb db, Letterbox letters, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<RefuseAccount, Done>
{
    public async Task<Result<Done>> Handle(RefuseAccount command, CancellationToken cancellationToken)
    {
        var family = await db.FamilyOf(command.Family, cancellationToken);
        if (family is null)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var reason = PlainText.Read(command.Reason, RefuseAccountShape.LongestReason, lines: true).Text!;
        var decided = family.Refuse(reason, caller.Account, now);
        if (decided.IsRefused)
        {
            return Result<Done>.Refused(decided.Refusals);
        }

        // a corrected account may be refused again: each time is another message
        await letters.PutTo(family, $"refused:{now.UtcTicks}", "letter.account-refused", cancellationToken, family.FullName, reason, letters.Link(family.Language, "/compte"));
        tell.Tell(new AccountRefused(family.Id));
        return Done.Result;
    }
}
