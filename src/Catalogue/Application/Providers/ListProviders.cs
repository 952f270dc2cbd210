using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>The providers by name. At most 500.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListProviders : IQuery<IReadOnlyList<ProviderChoice>>;

/// <summary>One provider.</summary>
/// <param name="IsRegisteredForTaxes">Else nothing that it offers is taxed (T30).</param>
internal sealed record ProviderChoice(Guid Id, string Name, bool IsPartner, bool IsRegisteredForTaxes);

internal sealed class ListProvidersHandler(GuideCache guides) : IQueryHandler<ListProviders, IReadOnlyList<ProviderChoice>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<ProviderChoice>>> Handle(ListProviders query, CancellationToken stop) =>
        (await guides.Current(stop)).Providers.Take(Most)
            .Select(provider => new ProviderChoice(provider.Id, provider.Name, provider.IsPartner, provider.IsRegisteredForTaxes))
            .ToList();
}
