using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>The office does not forget a family, for a reason that it is sent as is.</summary>
/// <remarks>Refuses: house.not-found, accounts.already-decided, accounts.reason-missing.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record RefuseErasure(Guid Request, string? Reason) : ICommand<Done>;

internal sealed class RefuseErasureShape : AbstractValidator<RefuseErasure>
{
    public RefuseErasureShape() => RuleFor(c => c.Reason).Must(typed => PlainText.Read(typed, SecondHome.LongestReason, lines: true).IsFine)
        .WithErrorCode("accounts.reason-missing").WithState(_ => new object[] { SecondHome.LongestReason });
}

internal sealed class RefuseErasureHandler(AccountsDb db, Letterbox letters, ICaller caller, TimeProvider time) : ICommandHandler<RefuseErasure, Done>
{
    public async Task<Result<Done>> Handle(RefuseErasure command, CancellationToken cancellationToken)
    {
        if (await db.ErasureRequests.SingleOrDefaultAsync(r => r.Id == command.Request, cancellationToken) is not { } request
            || await db.ReadFamily(request.Family, cancellationToken) is not { } family)
        {
            return Refusal.NotFound;
        }

        var reason = PlainText.Read(command.Reason, SecondHome.LongestReason, lines: true).Text!;
        var refused = request.Refuse(reason, caller.Account, time.GetUtcNow());
        if (!refused.IsRefused)
        {
            await letters.PutTo(family, $"erasure-refused:{request.Id:N}", "letter.erasure-refused", cancellationToken, reason);
        }

        return refused;
    }
}
