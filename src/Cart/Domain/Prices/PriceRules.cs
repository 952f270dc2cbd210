using System.Text.Json;
using System.Text.Json.Serialization;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Prices;

/// <summary>What the town decides of the prices of one programme. Without any, a price is its tariff.</summary>
internal sealed record PriceRules
{
    private static readonly JsonSerializerOptions Stored = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public static readonly PriceRules None = new();

    public FamilyDiscount? Family { get; init; }

    /// <summary>The most that one person pays in the programme, before taxes; null: no ceiling.</summary>
    public Money? Ceiling { get; init; }

    /// <summary>Whoever comes late pays the sessions that are left.</summary>
    public bool ProratesLateStart { get; init; }

    /// <summary>Family discount or promo code, whichever is better for each line; otherwise one after the other.</summary>
    public bool TakesBestOf { get; init; }

    /// <summary>What whoever registers late pays besides; null: nothing.</summary>
    public LateFee? LateFee { get; init; }

    /// <summary>What the family has already in the programme matters to what comes.</summary>
    [JsonIgnore]
    public bool LookBack => Family is not null || Ceiling is not null;

    /// <summary>As they are kept.</summary>
    public string Write() => JsonSerializer.Serialize(this, Stored);

    public static PriceRules Read(string written) => JsonSerializer.Deserialize<PriceRules>(written, Stored)!;
}
