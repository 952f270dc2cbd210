using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Approvals;

/// <summary>All the work that waits for the office, module by module.</summary>
[Needs(Right.ApproveAccounts, Right.ManageCatalogue, Right.ReadOrders, Right.Administer)]
internal sealed record FindWork : IQuery<IReadOnlyList<WaitingWork>>;

internal sealed class FindWorkHandler(IEnumerable<ICountsWork> modules) : IQueryHandler<FindWork, IReadOnlyList<WaitingWork>>
{
    public async Task<Result<IReadOnlyList<WaitingWork>>> Handle(FindWork query, CancellationToken cancellationToken)
    {
        var work = new List<WaitingWork>();
        foreach (var module in modules)
        {
            work.AddRange(await module.Count(cancellationToken)); // one after another: they share one connection
        }

        return work;
    }
}
