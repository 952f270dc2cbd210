using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>Adds a body that offers activities: the town itself or a partner.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.name-too-long, catalogue.name-taken.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateProvider(string? Name, bool IsPartner, bool IsRegisteredForTaxes) : ICommand<Guid>;
