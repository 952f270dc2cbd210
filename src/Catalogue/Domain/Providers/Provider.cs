namespace Loisirs.Catalogue.Domain.Providers;

/// <summary>The body that offers an activity: the town, or a partner.</summary>
internal sealed class Provider
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>A body other than the town.</summary>
    public required bool IsPartner { get; init; }

    /// <summary>Else nothing that it offers is taxed (T30).</summary>
    public required bool IsRegisteredForTaxes { get; init; }
}
