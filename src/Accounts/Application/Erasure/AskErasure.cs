using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>The family asks that the town forget it. Asked twice, it waits once. What stands in the way is told now.</summary>
/// <remarks>P-907. Refuses: house.not-found, and what the modules say: cart.erasure-open-order, cart.erasure-refund-due,
/// cart.erasure-registration.</remarks>
[Needs(Right.OwnFamily), InPerson]
internal sealed record AskErasure : ICommand<Done>;

internal sealed class AskErasureHandler(AccountsDb db, IEnumerable<IKeepsFamilyData> modules, Letterbox letters, ICaller caller, TimeProvider time)
    : ICommandHandler<AskErasure, Done>
{
    public async Task<Result<Done>> Handle(AskErasure command, CancellationToken cancellationToken)
    {
        if (await db.ReadFamily(caller.Family, cancellationToken) is not { } family || caller.Role != Role.Citizen)
        {
            return Refusal.NotFound;
        }

        if (await modules.WhyNotErase(family.Id, cancellationToken) is { Count: > 0 } obstacles)
        {
            return Result<Done>.Refused(obstacles);
        }

        if (!await db.ErasureRequests.AnyAsync(r => r.Family == family.Id && r.Decision == null, cancellationToken))
        {
            var request = db.Add(ErasureRequest.Of(family.Id, caller.Account, time.GetUtcNow())).Entity;
            await letters.PutTo(family, $"erasure:{request.Id:N}", "letter.erasure-asked", cancellationToken);
        }

        return Done.Result;
    }
}
