using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>Asks the gateway how each open dispute stands: one may be decided weeks after the days that are compared, and its notice be missed (P-214).</summary>
[Needs(Right.Inside)]
internal sealed record AskOfDisputes : IProcess<Done>;

internal sealed class AskOfDisputesHandler(IMediator house) : IProcessHandler<AskOfDisputes, Done>
{
    public async Task<Result<Done>> Handle(AskOfDisputes process, CancellationToken stop)
    {
        foreach (var reference in (await house.Send(new OpenDisputes(), stop)).Value)
            await house.Send(new HearOfDispute(reference), stop);
        return Done.Result;
    }
}

/// <summary>The provider's ids of those that are open, the oldest first; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record OpenDisputes : IQuery<IReadOnlyList<string>>;

internal sealed class OpenDisputesHandler(CartDb db) : IQueryHandler<OpenDisputes, IReadOnlyList<string>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<string>>> Handle(OpenDisputes query, CancellationToken stop) =>
        await db.Disputes.Where(dispute => dispute.ClosedAt == null).OrderBy(dispute => dispute.OpenedAt).Take(Most).Select(dispute => dispute.Reference).ToArrayAsync(stop);
}
