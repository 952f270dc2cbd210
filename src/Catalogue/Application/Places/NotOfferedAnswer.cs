using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>The answer for a group that has no offer: it does not exist, or has no dates yet.</summary>
internal static class NotOfferedAnswer
{
    public static Answer NotOffered(this Wish wish, GuideGroup? group) => new(
        wish.Group, wish.Person.Person, group is null ? Refusal.NotFound : PlaceRefusals.NotPublished, OpensAt: null, Money.Zero,
        "tariff.resident", TaxStatus.Exempt, new PlacesLeft(wish.Group, 0, 0));
}
