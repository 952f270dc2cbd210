using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>The same as <see cref="PreviewCancellation"/>, for whoever may decide what goes back.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.GiveRefunds)]
internal sealed record PreviewOfficeCancellation(string Number, int Line, int? Tickets = null) : IQuery<CancellationPreview>;

internal sealed class PreviewOfficeCancellationHandler(IMediator house) : IQueryHandler<PreviewOfficeCancellation, CancellationPreview>
{
    public Task<Result<CancellationPreview>> Handle(PreviewOfficeCancellation query, CancellationToken stop) =>
        house.Send(new PreviewCancellation(query.Number, query.Line, query.Tickets), stop);
}
