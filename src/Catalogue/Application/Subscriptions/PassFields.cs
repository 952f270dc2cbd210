namespace Loisirs.Catalogue.Application.Subscriptions;

/// <summary>What a subscription gives, as staff type it.</summary>
internal sealed record PassFields
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Empty: as many as one likes.</summary>
    public int? Visits { get; init; }

    /// <summary>How many may be inside at once; empty: any number.</summary>
    public int? Room { get; init; }
}
