using System.Text.Json;
using System.Text.Json.Serialization;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Refunds;

/// <summary>What goes back when a registration is cancelled: ordered rules, the first that matches decides, none gives nothing back.
/// Frozen on the line when it is sold.</summary>
/// <remarks>All sums are with taxes, so that a fee that is kept holds its own.</remarks>
internal sealed record RefundPolicy(IReadOnlyList<RefundRule> Rules)
{
    private const int ActPercent = 10;
    private const int ActMost = 5000;

    private static readonly JsonSerializerOptions Stored = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Nothing goes back by itself: lines sold before a policy was kept with them. The office decides.</summary>
    public static RefundPolicy Unknown { get; } = new([]);

    /// <summary>The Consumer Protection Act, for what a partner gives: nothing kept before the start; then what was given, and the lesser
    /// of 50 $ and a tenth of what was not (art. 193 to 196).</summary>
    public static RefundPolicy Act { get; } = new(
    [
        new() { BeforeStart = true },
        new() { Fee = new(FeeKind.OfUndelivered, ActPercent) { AtMost = ActMost, RoundsDown = true } },
    ])
    { GivesFees = true };

    /// <summary>The same Act on a partner's physical fitness studio: within the first tenth, at most a tenth of the price is kept (art. 197 to 205).</summary>
    public static RefundPolicy ActOnGyms { get; } = new(
    [
        new() { BeforeStart = true },
        new() { MostShare = ActPercent, GivesWhole = true, Fee = new(FeeKind.OfPrice, ActPercent) { RoundsDown = true } },
    ])
    { GivesFees = true };

    /// <summary>A fee for a late registration is a part of the price, as the Act has it; otherwise it is kept when the family cancels.</summary>
    public bool GivesFees { get; init; }

    /// <summary>The family may take it as credit instead; otherwise money goes back as it came.</summary>
    public bool MayBeCredit { get; init; }

    /// <summary>What goes back of a line that is cancelled, and what is kept.</summary>
    public RefundSum On(RefundCase line)
    {
        if (Rules.FirstOrDefault(rule => rule.Matches(line)) is not { } rule)
            return new(line.Undelivered, line.Undelivered, Money.Zero);

        var worth = rule.GivesWhole ? line.Total : line.Undelivered;
        var kept = rule.Fee.On(line.Total, worth, line.Weeks);
        return RefundSum.Of(worth, kept, line.RefundedBefore);
    }

    /// <summary>The organiser cancels the whole: all that was not given back before.</summary>
    public static RefundSum OfCancelledGroup(Money total, Money refundedBefore) => RefundSum.Of(total, Money.Zero, refundedBefore);

    /// <summary>The organiser cancels dates that are not made up for: their share of the price.</summary>
    public static RefundSum OfCancelledDates(Money total, int dates, int sessions) =>
        RefundSum.Of(new(Rounding.HalfUp(total.Cents, dates, sessions)), Money.Zero, Money.Zero);

    /// <summary>As it is kept on the line.</summary>
    public string Write() => JsonSerializer.Serialize(this, Stored);

    public static RefundPolicy Read(string written) => JsonSerializer.Deserialize<RefundPolicy>(written, Stored)!;
}

/// <summary>What a cancelled line is worth, what is kept of it, what goes back; with taxes.</summary>
/// <param name="Kept">At most its worth.</param>
internal readonly record struct RefundSum(Money Worth, Money Kept, Money Back)
{
    public static RefundSum Of(Money worth, Money fee, Money refundedBefore)
    {
        var kept = fee < worth ? fee : worth;
        var left = worth - kept - refundedBefore;
        return new(worth, kept, left > Money.Zero ? left : Money.Zero);
    }
}
