using System.Text.RegularExpressions;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Codes;

/// <summary>A code of the town that lowers the price of a cart: how much, for what, from when to when, how often.</summary>
/// <remarks>The database holds that it is used at most <see cref="Most"/> times (P-118).</remarks>
internal sealed partial class PromoCode
{
    /// <summary>Characters.</summary>
    public const int Longest = 30;

    public Guid Id { get; init; }

    /// <summary>As it is written: capitals, digits, hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>0 where it takes off a sum.</summary>
    public int Percent { get; init; }

    /// <summary>Off the whole cart, before taxes; null where it takes off a percent.</summary>
    public Money? Sum { get; init; }

    /// <summary>The one programme that it holds for; null: all.</summary>
    public Guid? Programme { get; init; }

    /// <summary>First civil day; null: at once.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last civil day, included; null: until it is ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Orders in all; null: no limit.</summary>
    public int? Most { get; init; }

    /// <summary>Orders of one family; null: no limit.</summary>
    public int? MostPerFamily { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The office ended it.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How many orders have it now; only the guarded statement of its uses changes it.</summary>
    public int Uses { get; private set; }

    public CodeTerms Terms => new(Code, Percent, Sum);

    public bool HoldsFor(Guid programme) => Programme is null || Programme == programme;

    /// <summary>Why it cannot be used on that day by a family that used it so often; null when it can.</summary>
    public Refusal? WhyNot(DateOnly today, int usesOfFamily) => this switch
    {
        { EndedAt: not null } => CodeRefusals.Over(Code),
        { From: { } from } when today < from => CodeRefusals.NotYet(Code, from),
        { Until: { } until } when today > until => CodeRefusals.Over(Code),
        { MostPerFamily: { } most } when usesOfFamily >= most => CodeRefusals.UsedByFamily(Code),
        { Most: { } most } when Uses >= most => CodeRefusals.UsedUp(Code),
        _ => null,
    };

    /// <summary>Once or twice.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;

    /// <summary>As it is written, however it was typed; null: it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        var text = typed?.Trim().ToUpperInvariant() ?? "";
        return Shape().IsMatch(text) ? text : null;
    }

    [GeneratedRegex(@"\A[A-Z0-9][A-Z0-9-]{2,29}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
