using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>The town lets a family register, with the class that its proof gives it between two civil dates, both included.</summary>
/// <remarks>Procedure, step 1b; C1, C5. The family is written to once. Refuses: house.not-found, accounts.not-confirmed,
/// accounts.already-decided (a colleague was faster), accounts.residency-dates.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record ApproveAccount(Guid Family, ResidencyClass? Residency, DateOnly? From, DateOnly? To) : ICommand<Done>;

internal sealed class ApproveAccountShape : AbstractValidator<ApproveAccount>
{
    public ApproveAccountShape()
    {
        RuleFor(c => c.Residency).NotNull().WithErrorCode("accounts.residency-missing");
        RuleFor(c => c.From).NotNull().WithErrorCode("accounts.residency-date-missing");
        RuleFor(c => c.To).NotNull().WithErrorCode("accounts.residency-date-missing");
    }
}

internal sealed class ApproveAccountHandler(AccountsDb db, Letterbox letters, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<ApproveAccount, Done>
{
    public async Task<Result<Done>> Handle(ApproveAccount command, CancellationToken cancellationToken)
    {
        var family = await db.FamilyOf(command.Family, cancellationToken);
        if (family is null)
        {
            return Refusal.NotFound;
        }

        var decided = family.Approve(command.Residency!.Value, command.From!.Value, command.To!.Value, caller.Account, time.GetUtcNow());
        if (decided.IsRefused)
        {
            return Result<Done>.Refused(decided.Refusals);
        }

        if (await db.WaitingProofs.SingleOrDefaultAsync(p => p.Family == family.Id, cancellationToken) is { } proof)
        {
            proof.Accept(caller.Account, time.GetUtcNow()); // it stood beside the form
        }

        await letters.PutTo(family, "approved", "letter.account-approved", cancellationToken, family.FullName, letters.Link(family.Language, "/loisirs/inscription"));
        tell.Tell(new AccountApproved(family.Id));
        return Done.Result;
    }
}
