using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Whoever paid while the group was being cancelled gets all back (P-116): the families told of had not paid yet.</summary>
[Reader("cart.refund-paid-in-cancelled-group")]
internal sealed class RefundPaidInCancelledGroup(IMediator house, LinesOfCancelledGroup lines) : IReader<CartCheckedOut>
{
    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var groups = notification.Lines.Select(line => line.Group).Distinct().ToList();
        var found = (await house.Send(new FindGroups(groups, Language.French), cancellationToken)).Value;
        foreach (var group in found.Where(group => group.State == GroupState.Cancelled))
            await lines.GiveBack([notification.Order], group.Id, $"order:{notification.Order}:group:{group.Id}:cancelled", cancellationToken);
    }
}
