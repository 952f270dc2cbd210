using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>The office saw the document: an approved family gets the class that it shows, between two civil dates, both included, and is
/// written to. A line that is paid keeps its price.</summary>
/// <remarks>Rules, 7: C1, C4, C5. Refuses: house.not-found, accounts.already-decided, accounts.proof-approve-first, accounts.residency-dates.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record AcceptProof(Guid Proof, ResidencyClass? Residency, DateOnly? From, DateOnly? To) : ICommand<Done>;

internal sealed class AcceptProofShape : AbstractValidator<AcceptProof>
{
    public AcceptProofShape()
    {
        RuleFor(c => c.Residency).NotNull().WithErrorCode("accounts.residency-missing");
        RuleFor(c => c.From).NotNull().WithErrorCode("accounts.residency-date-missing");
        RuleFor(c => c.To).NotNull().WithErrorCode("accounts.residency-date-missing");
    }
}

internal sealed class AcceptProofHandler(AccountsDb db, Letterbox letters, ICaller caller, TimeProvider time) : ICommandHandler<AcceptProof, Done>
{
    public async Task<Result<Done>> Handle(AcceptProof command, CancellationToken cancellationToken)
    {
        if (await db.Proofs.SingleOrDefaultAsync(p => p.Id == command.Proof, cancellationToken) is not { } proof
            || await db.FamilyOf(proof.Family, cancellationToken) is not { Erased: null } family)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var seen = family.Certify(command.Residency!.Value, command.From!.Value, command.To!.Value, caller.Account, now);
        var accepted = seen.IsRefused ? Result<Done>.Refused(seen.Refusals) : proof.Accept(caller.Account, now);
        if (!accepted.IsRefused)
        {
            await letters.PutTo(family, $"proof:{proof.Id:N}", "letter.proof-accepted", cancellationToken, command.From.Value, command.To.Value);
        }

        return accepted;
    }
}
