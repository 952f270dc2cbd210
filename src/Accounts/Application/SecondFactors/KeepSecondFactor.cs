using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Keeps an authenticator that answered with a code, instead of any other, and makes new recovery codes. The account is told.</summary>
/// <remarks>Refuses: accounts.code-wrong.</remarks>
[Needs(Right.Inside)]
internal sealed record KeepSecondFactor(Guid Account, string Secret, string Code) : ICommand<RecoveryCodes>;

/// <summary>Shown once.</summary>
internal sealed record RecoveryCodes(IReadOnlyList<string> Codes);

internal sealed class KeepSecondFactorHandler(AccountsDb db, ISeal seal, Letterbox letters, TimeProvider time)
    : ICommandHandler<KeepSecondFactor, RecoveryCodes>
{
    /// <summary>What an authenticator's secret is closed for.</summary>
    public const string Purpose = "second-factor";

    public async Task<Result<RecoveryCodes>> Handle(KeepSecondFactor command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await db.ForgetSecondFactor(command.Account, cancellationToken);
        var factor = SecondFactor.Of(command.Account, seal.Close(Purpose, command.Secret), now);
        var accepted = factor.Accept(command.Secret, string.Concat(command.Code.Where(c => !char.IsWhiteSpace(c))), now);
        if (accepted.IsRefused)
        {
            return accepted.Refusal;
        }

        db.Add(factor);
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        await letters.PutTo(account, $"factor:{now.UtcTicks}", "letter.factor-on", cancellationToken, letters.Link(account.Language, "/compte"));
        return new RecoveryCodes(db.GiveRecoveryCodes(command.Account, now));
    }
}
