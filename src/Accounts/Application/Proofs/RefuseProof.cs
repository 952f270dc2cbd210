using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>The document does not show where the family lives; the reason is sent as it is, and another document can be sent.</summary>
/// <remarks>Refuses: house.not-found, accounts.already-decided, accounts.reason-missing.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record RefuseProof(Guid Proof, string? Reason) : ICommand<Done>;

internal sealed class RefuseProofShape : AbstractValidator<RefuseProof>
{
    public RefuseProofShape() => RuleFor(c => c.Reason).Must(typed => PlainText.Read(typed, SecondHome.LongestReason, lines: true).IsFine)
        .WithErrorCode("accounts.reason-missing").WithState(_ => new object[] { SecondHome.LongestReason });
}

internal sealed class RefuseProofHandler(AccountsDb db, Letterbox letters, ICaller caller, TimeProvider time) : ICommandHandler<RefuseProof, Done>
{
    public async Task<Result<Done>> Handle(RefuseProof command, CancellationToken cancellationToken)
    {
        if (await db.Proofs.SingleOrDefaultAsync(p => p.Id == command.Proof, cancellationToken) is not { } proof
            || await db.ReadFamily(proof.Family, cancellationToken) is not { Erased: null } family)
        {
            return Refusal.NotFound;
        }

        var reason = PlainText.Read(command.Reason, SecondHome.LongestReason, lines: true).Text!;
        var refused = proof.Refuse(reason, caller.Account, time.GetUtcNow());
        if (!refused.IsRefused)
        {
            await letters.PutTo(family, $"proof:{proof.Id:N}", "letter.proof-refused", cancellationToken, reason, letters.Link(family.Language, "/famille/preuve"));
        }

        return refused;
    }
}
