using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>One person may take a place that is not for sale, because the town says so: one beyond the group's capacity, or one that was kept
/// back (P-112). It is used up once the place is taken for good; until then a hold that ends leaves it.</summary>
internal sealed class SurplusPlace
{
    public required Guid Id { get; init; }

    public required Guid GroupId { get; init; }

    public required Guid PersonId { get; init; }

    public required string Reason { get; init; }

    /// <summary>The account, or the program, that decided.</summary>
    public required Guid By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Of those kept back, within the capacity; otherwise beyond it.</summary>
    public bool FromKept { get; init; }

    public TakenBack? TakenBack { get; private set; }

    /// <summary>Nobody takes it any more. Refuses: catalogue.grant-taken-back.</summary>
    public Result<Done> TakeBack(Guid by, DateTimeOffset at, string reason)
    {
        if (TakenBack is not null)
        {
            return CatalogueRefusals.GrantTakenBack;
        }

        TakenBack = new TakenBack(by, at, reason);
        return Done.Result;
    }

    /// <summary>The person is of no family any more: nobody takes it. Nobody decided that; a second time changes nothing.</summary>
    public void LetGo(DateTimeOffset at) => TakenBack ??= new TakenBack(Guid.Empty, at, "");
}
