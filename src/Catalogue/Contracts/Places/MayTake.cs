using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>For each wish, can this person take this group now, at what price, else why not. The same rules decide when places are held.</summary>
/// <remarks>Procedure, step 5. At most 200 wishes, summed: two wishes for a group with one place left get it in their order.
/// Reasons: place.too-young, place.too-old, place.not-open, place.closed, place.full, place.already, place.offer-over, place.cancelled,
/// place.not-published, place.past, place.not-for-class; place.tied for a wish that could be met, if those it is tied to could;
/// house.not-found for a group that does not exist.</remarks>
[Needs(Right.Inside)]
public sealed record MayTake(IReadOnlyList<Wish> Wishes) : IQuery<IReadOnlyList<Answer>>;
