using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.ActingFor;

/// <summary>Whoever acts in a family's name is themselves again; whoever does not, or not any more, is so already.</summary>
/// <remarks>P-617.</remarks>
[Needs(Right.Anyone)]
internal sealed record EndActing : ICommand<Done>;

internal sealed class EndActingHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndActing, Done>
{
    public async Task<Result<Done>> Handle(EndActing command, CancellationToken cancellationToken)
    {
        if (caller.Acting is { } acting)
        {
            (await db.Actings.SingleAsync(a => a.Id == acting.Acting, cancellationToken)).End(time.GetUtcNow());
        }

        return Done.Result;
    }
}
