using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Gives a family its share of a date that the town cancelled for good, and tells it in the message that says so.</summary>
/// <remarks>R23, P-210, P-303: a second reading finds it given, and the message written by its key.</remarks>
[Reader("cart.give-lost-date-back")]
internal sealed class GiveLostDateBack(IMediator house, FamilyRegistrations registrations, DatesBeingGivenBack dates, MeetingLetter letter) : IReader<FamilyLostDate>
{
    public async Task Handle(FamilyLostDate notification, CancellationToken cancellationToken)
    {
        var family = await house.Send(new FindFamily(notification.Family), cancellationToken);
        var language = family.IsRefused ? Language.French : family.Value.Language;
        var group = (await house.Send(new FindGroups([notification.Group], language), cancellationToken)).Value.SingleOrDefault();
        if (group?.Meetings.FirstOrDefault(known => known.Id == notification.Meeting) is not { } meeting)
            return;

        var given = await dates.Give(notification.Family, group, meeting, notification.Since, cancellationToken);
        var here = (await registrations.Read(notification.Family, language, cancellationToken)).Where(known => known.Stands && known.Group.Id == group.Id).ToList();
        var was = new MeetingAt(meeting.Day, meeting.Start, meeting.End, group.VenueOf(meeting));
        if (here.Count > 0 && !family.IsRefused)
            await letter.Write(
                notification.Family, new(group.Id, meeting.Id, notification.Revision, was, Now: null, notification.Reason), here, language, cancellationToken, given);
    }
}
