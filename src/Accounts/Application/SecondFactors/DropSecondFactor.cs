using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Forgets an account's authenticator and recovery codes, and tells the account.</summary>
[Needs(Right.Inside)]
internal sealed record DropSecondFactor(Guid Account) : ICommand<Done>;

internal sealed class DropSecondFactorHandler(AccountsDb db, Letterbox letters, TimeProvider time) : ICommandHandler<DropSecondFactor, Done>
{
    public async Task<Result<Done>> Handle(DropSecondFactor command, CancellationToken cancellationToken)
    {
        await db.ForgetSecondFactor(command.Account, cancellationToken);
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        await letters.PutTo(
            account, $"factor:{time.GetUtcNow().UtcTicks}", "letter.factor-off", cancellationToken, letters.Link(account.Language, "/compte"));
        return Done.Result;
    }
}
