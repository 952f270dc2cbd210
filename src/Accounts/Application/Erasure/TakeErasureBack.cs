using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>The family would rather be remembered: its request is taken back before the office decides. Twice is as once.</summary>
[Needs(Right.OwnFamily), InPerson]
internal sealed record TakeErasureBack : ICommand<Done>;

internal sealed class TakeErasureBackHandler(AccountsDb db, ICaller caller) : ICommandHandler<TakeErasureBack, Done>
{
    public async Task<Result<Done>> Handle(TakeErasureBack command, CancellationToken cancellationToken)
    {
        await db.ErasureRequests.Where(r => r.Family == caller.Family && r.Decision == null).ExecuteDeleteAsync(cancellationToken);
        return Done.Result;
    }
}
