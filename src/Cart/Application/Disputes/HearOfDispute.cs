using Loisirs.Cart.Application.Payments;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>The gateway says that there is news of a dispute: it is asked, whatever the notice says (P-208). Any number of times, in any order.</summary>
/// <param name="Reference">The gateway's id of it.</param>
[Needs(Right.Inside)]
internal sealed record HearOfDispute(string Reference) : IProcess<Done>;

internal sealed class HearOfDisputeHandler(IMediator house, GuardedGateway gateway) : IProcessHandler<HearOfDispute, Done>
{
    public async Task<Result<Done>> Handle(HearOfDispute process, CancellationToken stop) =>
        await gateway.Dispute(process.Reference, stop) is { } told
            ? await house.Send(new RecordDispute(told), stop)
            : Done.Result; // the daily reconciliation asks again
}
