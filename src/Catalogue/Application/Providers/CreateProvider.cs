using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Providers;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>Adds a body that offers activities: the town itself or a partner.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.text-too-long, catalogue.text-unreadable, catalogue.name-taken.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateProvider(string? Name, bool IsPartner, bool IsRegisteredForTaxes) : ICommand<Guid>;

internal sealed class CreateProviderHandler(CatalogueDb db, GuideChanges guide, TimeProvider time) : ICommandHandler<CreateProvider, Guid>
{
    public async Task<Result<Guid>> Handle(CreateProvider command, CancellationToken stop)
    {
        var form = new FormReading();
        var name = form.Needed(nameof(command.Name), command.Name, Longest.Name, "catalogue.name-missing");
        if (await db.Providers.AnyAsync(known => known.Name == name, stop))
        {
            form.Refuse(nameof(command.Name), CatalogueRefusals.NameTaken);
        }

        await guide.Mark(stop);
        return form.Or(() => db.Add(new Provider
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Name = name,
            IsPartner = command.IsPartner,
            IsRegisteredForTaxes = command.IsRegisteredForTaxes,
        }).Entity.Id);
    }
}
