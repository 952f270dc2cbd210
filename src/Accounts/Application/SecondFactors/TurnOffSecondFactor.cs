using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>The caller's authenticator is asked for no more. Whoever needs a second factor keeps one: a passkey is one too (P-613).</summary>
/// <remarks>The password is asked again. Refuses: accounts.current-password-wrong, accounts.factor-needed.</remarks>
[Needs(Right.OwnAccount)]
internal sealed record TurnOffSecondFactor(string? CurrentPassword) : IProcess<Done>;

internal sealed class TurnOffSecondFactorHandler(AccountsDb db, OwnPassword password, SecondFactorRule rule, IMediator house, ICaller caller)
    : IProcessHandler<TurnOffSecondFactor, Done>
{
    public async Task<Result<Done>> Handle(TurnOffSecondFactor request, CancellationToken cancellationToken)
    {
        if (await password.Objection(request.CurrentPassword, cancellationToken) is { } no)
        {
            return no;
        }

        return rule.IsNeededBy(caller.Role) && !await db.Passkeys.AnyAsync(k => k.Account == caller.Account, cancellationToken)
            ? AccountsRefusals.FactorNeeded
            : await house.Send(new DropSecondFactor(caller.Account), cancellationToken);
    }
}
