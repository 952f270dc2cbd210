using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Somebody of the town lost their authenticator: it is forgotten, their sessions end, and they set up another when they sign in
/// next. Twice is as once; nobody does that for themselves.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Administer)]
internal sealed record ForgetLostDevice(Guid Account) : ICommand<Done>;

internal sealed class ForgetLostDeviceHandler(AccountsDb db, IMediator house, ICaller caller, TimeProvider time) : ICommandHandler<ForgetLostDevice, Done>
{
    public async Task<Result<Done>> Handle(ForgetLostDevice command, CancellationToken cancellationToken)
    {
        var isColleague = await db.Accounts.AnyAsync(
            a => a.Id == command.Account && a.Id != caller.Account && a.Family == Guid.Empty, cancellationToken);
        if (!isColleague)
        {
            return Refusal.NotFound;
        }

        await db.EndSessions(command.Account, except: Guid.Empty, time.GetUtcNow(), cancellationToken);
        return await house.Send(new DropSecondFactor(command.Account), cancellationToken);
    }
}
