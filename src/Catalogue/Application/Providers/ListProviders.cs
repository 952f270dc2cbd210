using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Providers;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>The providers by name. At most 500.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListProviders : IQuery<IReadOnlyList<ProviderChoice>>;

/// <summary>One provider.</summary>
/// <param name="IsRegisteredForTaxes">Else nothing that it offers is taxed (T30).</param>
/// <param name="Prepayment">Of a partner: it may be paid before the start since then; null: not confirmed, its courses are paid in parts.</param>
internal sealed record ProviderChoice(Guid Id, string Name, bool IsPartner, bool IsRegisteredForTaxes, ConfirmedPrepayment? Prepayment)
{
    public static ProviderChoice Of(Provider provider) => new(
        provider.Id, provider.Name, provider.IsPartner, provider.IsRegisteredForTaxes,
        provider.Prepayment is { } confirmed ? new(confirmed.By, confirmed.At, confirmed.Reason) : null);
}

/// <param name="By">The account of whoever confirmed it.</param>
/// <param name="At">UTC.</param>
internal sealed record ConfirmedPrepayment(Guid By, DateTimeOffset At, string Reason);

internal sealed class ListProvidersHandler(GuideCache guides) : IQueryHandler<ListProviders, IReadOnlyList<ProviderChoice>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<ProviderChoice>>> Handle(ListProviders query, CancellationToken stop) =>
        (await guides.Current(stop)).Providers.Take(Most).Select(ProviderChoice.Of).ToList();
}
