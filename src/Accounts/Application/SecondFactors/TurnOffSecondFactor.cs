using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>The password alone opens the caller's account again. Not for those who need a second factor.</summary>
/// <remarks>The password is asked again. Refuses: accounts.current-password-wrong, accounts.factor-needed.</remarks>
[Needs(Right.OwnAccount)]
internal sealed record TurnOffSecondFactor(string? CurrentPassword) : IProcess<Done>;

internal sealed class TurnOffSecondFactorHandler(OwnPassword password, SecondFactorRule rule, IMediator house, ICaller caller)
    : IProcessHandler<TurnOffSecondFactor, Done>
{
    public async Task<Result<Done>> Handle(TurnOffSecondFactor request, CancellationToken cancellationToken)
    {
        if (await password.Objection(request.CurrentPassword, cancellationToken) is { } no)
        {
            return no;
        }

        return rule.IsNeededBy(caller.Role)
            ? AccountsRefusals.FactorNeeded
            : await house.Send(new DropSecondFactor(caller.Account), cancellationToken);
    }
}
