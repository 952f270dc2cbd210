using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Puts an authenticator beside the caller's password, from now on; one that was there before counts no more.</summary>
/// <remarks>The password is asked again. Refuses: accounts.current-password-wrong, accounts.code-wrong.</remarks>
/// <param name="Offer">As the page carried it.</param>
[Needs(Right.OwnAccount)]
internal sealed record TurnOnSecondFactor(string? Offer, string? Code, string? CurrentPassword) : IProcess<RecoveryCodes>;

internal sealed class TurnOnSecondFactorHandler(OwnPassword password, FactorOffers offers, IMediator house, ICaller caller)
    : IProcessHandler<TurnOnSecondFactor, RecoveryCodes>
{
    public async Task<Result<RecoveryCodes>> Handle(TurnOnSecondFactor request, CancellationToken cancellationToken)
    {
        if (await password.Objection(request.CurrentPassword, cancellationToken) is { } no)
        {
            return no;
        }

        return offers.SecretOf(caller.Account, request.Offer) is { } secret
            ? await house.Send(new KeepSecondFactor(caller.Account, secret, request.Code ?? ""), cancellationToken)
            : AccountsRefusals.CodeWrong;
    }
}
