using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>The providers by name. At most 500.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListProviders : IQuery<IReadOnlyList<ProviderChoice>>;

/// <summary>One provider.</summary>
/// <param name="IsRegisteredForTaxes">Else nothing that it offers is taxed (T30).</param>
internal sealed record ProviderChoice(Guid Id, string Name, bool IsPartner, bool IsRegisteredForTaxes);
