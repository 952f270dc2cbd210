using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>How the places of a group stand now, as the database counts them: what can be asked further, in the same question.</summary>
internal sealed class GroupRoom
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public int Capacity { get; init; }

    public int Taken { get; init; }

    public int Surplus { get; init; }

    public int Given { get; init; }

    /// <summary>Of those kept back for nobody by name, those that did not open by themselves.</summary>
    public int KeptBack { get; init; }

    /// <summary>Free places go to the waiting list.</summary>
    public bool IsKept { get; init; }

    public int Waiting { get; init; }

    /// <summary>Of those taken, held past their end with no payment under way.</summary>
    public int Overdue { get; init; }

    public PlacesLeft Left => new(Id, Capacity, Taken)
    {
        IsKept = IsKept,
        Waiting = Waiting,
        Surplus = Surplus,
        KeptBack = KeptBack,
        Given = Given,
        Overdue = Overdue,
    };
}
