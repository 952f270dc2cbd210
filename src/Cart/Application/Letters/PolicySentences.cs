using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Letters;

/// <summary>A refund policy in plain words, a sentence for each rule and one for the rest.</summary>
internal static class PolicySentences
{
    public static IReadOnlyList<string> Of(RefundPolicy policy, Words words) => policy.Rules.Count == 0
        ? [words["refunds.unknown"]]
        : [.. policy.Rules.Select(rule => Of(rule, words)), .. policy.Rules.Any(rule => Ends(rule)) ? Array.Empty<string>() : [words["refunds.rest"]]];

    /// <summary>Nothing comes after a rule that always holds.</summary>
    private static bool Ends(RefundRule rule) => rule is { BeforeStart: false, DaysBefore: 0, MostGiven: null, MostShare: null, NeedsProof: false };

    private static string Of(RefundRule rule, Words words) => words["refunds.rule", When(rule, words), What(rule, words)];

    private static string When(RefundRule rule, Words words) => rule switch
    {
        { BeforeStart: true, DaysBefore: > 0 } => words["refunds.when.days", rule.DaysBefore],
        { BeforeStart: true } => words["refunds.when.before"],
        { NeedsProof: true } => words["refunds.when.proof", rule.MostShare ?? 100],
        { MostShare: { } share } => words["refunds.when.share", share],
        _ => words["refunds.when.after"],
    };

    private static string What(RefundRule rule, Words words) => (rule.Fee, rule.BeforeStart) switch
    {
        ({ Kind: FeeKind.Nothing } or { Value: 0 }, true) => words["refunds.what.all"],
        ({ Kind: FeeKind.Nothing } or { Value: 0 }, _) => words["refunds.what.left"],
        ({ Kind: FeeKind.OfPrice } fee, true) => words["refunds.what.all-less-percent", fee.Value],
        ({ Kind: FeeKind.OfPrice } fee, _) when rule.GivesWhole => words["refunds.what.all-less-percent", fee.Value],
        ({ Kind: FeeKind.OfPrice } fee, _) => words["refunds.what.left-less-price", fee.Value],
        ({ Kind: FeeKind.OfUndelivered, AtMost: { } most } fee, _) => words["refunds.what.left-less-own-most", fee.Value, new Money(most)],
        ({ Kind: FeeKind.OfUndelivered } fee, _) => words["refunds.what.left-less-own", fee.Value],
        var (fee, _) => words["refunds.what.left-less-sum", new Money(fee.Value)],
    };
}
