using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Erasure;

/// <summary>The office grants a request: the family and its people are removed everywhere, in one commit. What the law keeps stays without
/// a name: amounts, dates and numbers of orders and receipts, the trail of ids. A child of two households is the other parent's.</summary>
/// <remarks>P-907. Refuses: house.not-found, accounts.already-decided, and what the modules say stands in the way.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record EraseFamily(Guid Request) : ICommand<Done>;

internal sealed class EraseFamilyHandler(
    AccountsDb db, IEnumerable<IKeepsFamilyData> modules, ITell tell, ICaller caller, TimeProvider time) : ICommandHandler<EraseFamily, Done>
{
    public async Task<Result<Done>> Handle(EraseFamily command, CancellationToken cancellationToken)
    {
        if (await db.ErasureRequests.SingleOrDefaultAsync(r => r.Id == command.Request, cancellationToken) is not { } request)
        {
            return Refusal.NotFound;
        }

        if (await modules.WhyNotErase(request.Family, cancellationToken) is { Count: > 0 } obstacles)
        {
            return Result<Done>.Refused(obstacles);
        }

        var granted = request.Grant(caller.Account, time.GetUtcNow());
        return granted.IsRefused ? granted : await Erase(request.Family, cancellationToken);
    }

    private async Task<Result<Done>> Erase(Guid id, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var family = (await db.FamilyOf(id, stop))!;
        var shared = family.Present.Where(m => m.SecondHome is not null).ToList();
        var gone = family.Erase(caller.Account, now);
        var who = new ErasedFamily(id, [.. gone.Select(m => m.Id)], now);
        foreach (var module in modules)
        {
            await module.Erase(who, stop);
        }

        tell.Tell(new FamilyErased(id));
        foreach (var child in shared)
        {
            tell.Tell(new MemberChanged(child.FamilyId, child.Id));
        }

        return Done.Result;
    }
}
