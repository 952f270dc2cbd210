using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.ActingFor;

/// <summary>Who of the town acted in the caller's family's name, when and why, the newest first; at most 50.</summary>
/// <remarks>P-617.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record FindActedForMe : IQuery<IReadOnlyList<ActedFor>>;

internal sealed class FindActedForMeHandler(AccountsDb db, ICaller caller, TimeProvider time) : IQueryHandler<FindActedForMe, IReadOnlyList<ActedFor>>
{
    private const int Most = 50;

    public async Task<Result<IReadOnlyList<ActedFor>>> Handle(FindActedForMe query, CancellationToken cancellationToken) =>
        await db.ActedFor(caller.Family, time.GetUtcNow(), Most, cancellationToken);
}
