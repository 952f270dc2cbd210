using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>A date was cancelled for good: each family that had paid for it gets a notice of its own, so that one gets its share whatever
/// befalls another.</summary>
/// <remarks>A second reading finds nobody left who is owed a share.</remarks>
[Reader("cart.tell-families-of-lost-date")]
internal sealed class TellFamiliesOfLostDate(DatesBeingGivenBack dates, ITell tell) : IReader<MeetingChanged>
{
    public async Task Handle(MeetingChanged notification, CancellationToken cancellationToken)
    {
        if (notification.GivenBackAt is not { } since)
            return;

        foreach (var family in await dates.FamiliesOwed(notification.Group, notification.Meeting, since, cancellationToken))
            tell.Tell(new FamilyLostDate(family, notification.Group, notification.Meeting, notification.Revision, since, notification.Reason));
    }
}
