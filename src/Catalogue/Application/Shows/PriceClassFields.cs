namespace Loisirs.Catalogue.Application.Shows;

/// <summary>The price classes of a show as staff type them; amounts as text, read alike in both languages (C44).</summary>
internal sealed record PriceClassFields
{
    /// <summary>In order; an empty row is no class.</summary>
    public IReadOnlyList<PriceClassRow>? Rows { get; init; }

    public bool TaxesIncluded { get; init; } = true;

    /// <summary>Tickets that one order may take, all classes together.</summary>
    public int? MostPerOrder { get; init; } = 10;

    /// <summary>Performers or athletes; empty: a professional show.</summary>
    public int? Performers { get; init; }

    /// <summary>Of them, those who are not paid.</summary>
    public int? Unpaid { get; init; }

    public bool AdvertisesPaid { get; init; }
}

/// <summary>One price class.</summary>
internal sealed record PriceClassRow
{
    /// <summary>Of a class that the show has already; null: a new one.</summary>
    public Guid? Id { get; init; }

    public string? NameFr { get; init; }

    public string? NameEn { get; init; }

    /// <summary>Such as <c>25,00</c>; <c>0</c> is free.</summary>
    public string? Price { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(NameFr) && string.IsNullOrWhiteSpace(NameEn) && string.IsNullOrWhiteSpace(Price);
}
