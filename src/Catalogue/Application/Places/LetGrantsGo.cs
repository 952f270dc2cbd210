using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Whoever is of no family any more takes no place: what was granted to that person by name, and not taken, is let go.</summary>
/// <remarks>P-112, P-303: a second reading finds nothing granted. A family that is erased lets go in its own transaction.</remarks>
[Reader("catalogue.let-grants-go")]
internal sealed class LetGrantsGo(CatalogueDb db, GrantsOfTheGone grants, IMediator house) : IReader<MemberChanged>
{
    public async Task Handle(MemberChanged notification, CancellationToken cancellationToken)
    {
        var person = notification.Person;
        if (await db.OpenGrants().AnyAsync(grant => grant.PersonId == person, cancellationToken) && await IsGone(person, cancellationToken))
        {
            await grants.LetGo([person], cancellationToken);
        }
    }

    private async Task<bool> IsGone(Guid person, CancellationToken stop)
    {
        if ((await house.Send(new FindPeople([person]), stop)).Value is not [var known])
        {
            return true;
        }

        var family = await house.Send(new FindFamily(known.Family), stop);
        return family.IsRefused || family.Value.Members.All(member => member.Id != person);
    }
}
