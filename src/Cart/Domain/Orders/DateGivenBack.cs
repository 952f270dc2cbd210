using System.Text.Json;
using System.Text.Json.Serialization;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>What went back of a line for one date that the town cancelled and does not make up for. Said once for a date, for good.</summary>
/// <param name="Id">Of this fact: what its credit note and its journal entry name.</param>
/// <param name="Day">In town.</param>
/// <param name="Cents">Taxes in; 0 of a line that cost nothing.</param>
/// <param name="GstCents">Of it, the tax that is reversed.</param>
internal sealed record DateGivenBack(Guid Id, Guid Meeting, DateOnly Day, DateTimeOffset At, long Cents, long GstCents, long QstCents)
{
    [JsonIgnore]
    public LinePrice Amounts => new(new(Cents - GstCents - QstCents), new(GstCents), new(QstCents));
}

/// <summary>The dates of a line that were given back, in the order in which they were.</summary>
internal sealed record DatesGivenBack(IReadOnlyList<DateGivenBack> All)
{
    private static readonly JsonSerializerOptions Stored = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static DatesGivenBack None { get; } = new([]);

    /// <summary>Those for which something went back.</summary>
    public IEnumerable<DateGivenBack> Told => All.Where(date => date.Cents > 0);

    public bool Has(Guid meeting) => All.Any(date => date.Meeting == meeting);

    public DateGivenBack? Find(Guid id) => All.FirstOrDefault(date => date.Id == id);

    public DatesGivenBack And(DateGivenBack date) => new([.. All, date]);

    /// <summary>As they are kept on the line.</summary>
    public string Write() => JsonSerializer.Serialize(All, Stored);

    public static DatesGivenBack Read(string written) => new(JsonSerializer.Deserialize<IReadOnlyList<DateGivenBack>>(written, Stored)!);
}

/// <summary>One date that the town cancelled and does not make up for.</summary>
/// <param name="Sessions">How many the line was sold for, this one among them.</param>
internal sealed record LostDate(Guid Meeting, DateOnly Day, int Sessions);
