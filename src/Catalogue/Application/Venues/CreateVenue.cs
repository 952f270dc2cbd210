using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>Adds a place where groups meet.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.name-taken, catalogue.address-missing, catalogue.text-too-long, catalogue.text-unreadable.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateVenue(string? Name, string? Address) : ICommand<Guid>;

internal sealed class CreateVenueHandler(CatalogueDb db, GuideChanges guide, TimeProvider time) : ICommandHandler<CreateVenue, Guid>
{
    public async Task<Result<Guid>> Handle(CreateVenue command, CancellationToken stop)
    {
        var form = new FormReading();
        var name = form.Needed(nameof(command.Name), command.Name, Longest.Name, "catalogue.name-missing");
        var address = form.Needed(nameof(command.Address), command.Address, Longest.Address, "catalogue.address-missing");
        if (await db.Venues.AnyAsync(known => known.Name == name, stop))
        {
            form.Refuse(nameof(command.Name), CatalogueRefusals.NameTaken);
        }

        await guide.Mark(stop);
        return form.Or(() => db.Add(new Venue { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = name, Address = address }).Entity.Id);
    }
}
