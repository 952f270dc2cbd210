using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Safety;

/// <summary>The safety card of a person, opened; an empty one if their family wrote none. Health stands in it: whoever asks
/// must be on duty for that person, and notes that they asked (P-910).</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Inside)]
public sealed record FindSafety(Guid Person) : IQuery<SafetyFile>;

/// <summary>A safety card with whom it does not need to name.</summary>
/// <param name="Adults">The adults of the person's households, of both where there are two, each with the telephone of theirs.</param>
public sealed record SafetyFile(SafetyView Says, IReadOnlyList<SafetyContact> Adults);

/// <summary>What whoever watches over a person must know. Kept sealed in the database.</summary>
/// <param name="Contacts">Whom to call, in that order; at most 3.</param>
/// <param name="PickUps">Who may leave with the person, beside the family's adults; at most 4.</param>
/// <param name="Forbidden">Who may not, one name a line; often empty.</param>
/// <param name="Allergies">What to avoid, and what to do; often empty.</param>
/// <param name="Notes">Health and care: medication, a device, what helps; often empty.</param>
public sealed record SafetyView(
    IReadOnlyList<SafetyContact> Contacts, IReadOnlyList<SafetyContact> PickUps, string Forbidden, string Allergies, string Notes)
{
    public static readonly SafetyView Empty = new([], [], "", "", "");
}

/// <summary>Somebody to call, or who comes for a person.</summary>
/// <param name="Link">What they are to the person, such as « grand-mère »; may be empty.</param>
/// <param name="Phone">Shown form; empty only for somebody who comes for the person.</param>
public sealed record SafetyContact(string Name, string Link, string Phone);
