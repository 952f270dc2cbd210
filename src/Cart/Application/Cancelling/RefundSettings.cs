using System.ComponentModel.DataAnnotations;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>What the town gives back when a family cancels. Section <c>Refunds</c>. A line keeps the terms that it was sold under.</summary>
internal sealed class RefundSettings
{
    private const string Gym = "fitness";

    /// <summary>Percent of the price that is kept when it is cancelled before the first session.</summary>
    [Range(0, 100, ErrorMessage = "Refunds:KeptBefore is a percentage, 0 to 100.")]
    public int KeptBefore { get; set; } = 15;

    /// <summary>How many days before the first session at the latest; 0: until it begins.</summary>
    [Range(0, 365, ErrorMessage = "Refunds:DaysBefore is a number of days, 0 to 365.")]
    public int DaysBefore { get; set; }

    /// <summary>Percent of the price that is kept afterwards, with a proof of illness, injury or move.</summary>
    [Range(0, 100, ErrorMessage = "Refunds:KeptWithProof is a percentage, 0 to 100.")]
    public int KeptWithProof { get; set; } = 15;

    /// <summary>With a proof, until this share of the sessions was given, in percent.</summary>
    [Range(0, 100, ErrorMessage = "Refunds:ShareWithProof is a percentage, 0 to 100.")]
    public int ShareWithProof { get; set; } = 50;

    /// <summary>A refund above this sum, in cents, asks whoever gives it for a fresh sign-in (P-614).</summary>
    [Range(0, 100_000_000, ErrorMessage = "Refunds:FreshSignInAbove is a sum in cents, 0 to 100000000.")]
    public long FreshSignInAbove { get; set; } = 50_000;

    /// <summary>Whoever cancels may take what goes back as credit of the family instead; never for what a partner gives, where the Act wants money.</summary>
    public bool CreditInstead { get; set; } = true;

    /// <summary>The policy that a line of this group is sold under: a partner's is the Act's, the town's its own.</summary>
    public RefundPolicy For(GroupView group) => group switch
    {
        { IsOfPartner: true, Kind: ActivityKind.Subscription, Category: Gym } => RefundPolicy.ActOnGyms,
        { IsOfPartner: true } => RefundPolicy.Act,
        _ => OfTown,
    };

    private RefundPolicy OfTown => new(
    [
        new() { BeforeStart = true, DaysBefore = DaysBefore, Fee = new(FeeKind.OfPrice, KeptBefore) },
        new() { NeedsProof = true, MostShare = ShareWithProof, Fee = new(FeeKind.OfPrice, KeptWithProof) },
    ])
    { MayBeCredit = CreditInstead };
}
