namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>What came of one family's visit, in milliseconds.</summary>
/// <param name="Order">The number of the confirmed order; null: refused or failed.</param>
/// <param name="Catalogue">Until the catalogue was read.</param>
/// <param name="Checkout">From « Terminer l'inscription » until the confirmation or the refusal was read; null: it did not come to that. With a
/// rate, plus how late the visit began.</param>
/// <param name="Slowest">Its slowest answer.</param>
/// <param name="Why">Of a failure: the first answer that was neither a confirmation nor a refusal.</param>
internal sealed record Journey(string? Order, double Catalogue, double? Checkout, double Slowest, bool IsServerError, string? Why)
{
    /// <summary>UTC: when its last answer was read.</summary>
    public DateTimeOffset Ended { get; init; }

    public bool IsConfirmed => Order is not null;

    public bool IsRefused => Order is null && Why is null;
}
