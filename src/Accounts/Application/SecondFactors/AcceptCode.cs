using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Takes a code of an account's authenticator, or one of its recovery codes: each counts once (P-613).</summary>
/// <remarks>Refuses: accounts.code-wrong.</remarks>
[Needs(Right.Inside)]
internal sealed record AcceptCode(Guid Account, string Code) : ICommand<Done>;

internal sealed class AcceptCodeHandler(AccountsDb db, ISeal seal, TimeProvider time) : ICommandHandler<AcceptCode, Done>
{
    public async Task<Result<Done>> Handle(AcceptCode command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var typed = string.Concat(command.Code.Where(c => !char.IsWhiteSpace(c)));
        var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.Account == command.Account, cancellationToken);
        if (factor is null)
        {
            return AccountsRefusals.CodeWrong;
        }

        if (typed.All(char.IsAsciiDigit))
        {
            return factor.Accept(seal.Open(KeepSecondFactorHandler.Purpose, factor.Sealed), typed, now);
        }

        var hash = RecoveryCode.HashOf(typed, command.Account);
        if (await db.RecoveryCodes.SingleOrDefaultAsync(c => c.Hash == hash && c.UsedAt == null, cancellationToken) is not { } spare)
        {
            return AccountsRefusals.CodeWrong;
        }

        spare.UseNow(now);
        return Done.Result;
    }
}
