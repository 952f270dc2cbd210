using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Letters;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Schedules;

/// <summary>The town moved or cancelled one date of a group: each family that has somebody there is written to once, in its language, at its
/// address. A family that is no more is left out.</summary>
/// <remarks>P-303: a second reading finds the messages written, by their key.</remarks>
[Reader("cart.tell-families-of-meeting")]
internal sealed class TellFamiliesOfMeeting(CartDb db, IMediator house, FamilyRegistrations registrations, MeetingLetter letter) : IReader<MeetingChanged>
{
    public async Task Handle(MeetingChanged notification, CancellationToken cancellationToken)
    {
        if (notification.GivenBackAt is not null)
            return; // whoever gets a share back is told of it in the same message

        foreach (var id in await db.FamiliesIn(notification.Group, cancellationToken))
        {
            var family = await house.Send(new FindFamily(id), cancellationToken);
            if (family.IsRefused)
                continue;

            var language = family.Value.Language;
            var here = (await registrations.Read(id, language, cancellationToken)).Where(known => known.Stands && known.Group.Id == notification.Group).ToList();
            if (here.Count > 0)
                await letter.Write(id, notification, here, language, cancellationToken);
        }
    }
}
