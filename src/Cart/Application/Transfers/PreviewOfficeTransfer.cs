using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>The same as <see cref="PreviewTransfer"/>, for whoever may do it for a family.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.GiveRefunds)]
internal sealed record PreviewOfficeTransfer(string Number, int Line, bool WithCredit = true) : IQuery<TransferPreview>;

internal sealed class PreviewOfficeTransferHandler(IMediator house) : IQueryHandler<PreviewOfficeTransfer, TransferPreview>
{
    public Task<Result<TransferPreview>> Handle(PreviewOfficeTransfer query, CancellationToken stop) =>
        house.Send(new PreviewTransfer(query.Number, query.Line, query.WithCredit), stop);
}
