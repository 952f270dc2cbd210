using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Loisirs.Shared.Messages;
using MediatR;

namespace Loisirs.Host.Jobs;

/// <summary>What the house could not do after all its tries, on the office's first page.</summary>
internal sealed class CountsParkedDeliveries(IMediator house, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        if (!caller.May(Right.ReadParked))
        {
            return [];
        }

        var parked = (await house.Send(new CountParked(), stop)).Value;
        return [new WaitingWork("office.work-jobs", "/administration/travaux", parked.Count, parked.Oldest)];
    }
}
