using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The registration page: the members to choose from, and the groups on offer, each with whether the person chosen can take it.</summary>
/// <remarks>Procedure, steps 4b and 5. A visitor sees the groups alone; a family that waits for approval too. Twenty-four a page.
/// Refuses: house.not-found for a person of another family.</remarks>
/// <param name="Person">The person to register; null: none chosen yet (or the only member).</param>
[Needs(Right.Anyone)]
internal sealed record ListChoices(Guid? Person, ChoiceFilters Filters, int Page = 1) : IQuery<Choices>;

/// <summary>What narrows the groups; empty: all that is on offer.</summary>
/// <param name="Text">Every word must begin a word of the activity's name, code, category or venue.</param>
/// <param name="Days">Meets on one of these days; null or none: any day.</param>
/// <param name="Group">This group alone, when the person comes from its page.</param>
/// <param name="WithPlaces">Only groups with a place left.</param>
internal sealed record ChoiceFilters(
    string? Text = null, IReadOnlyList<DayOfWeek>? Days = null, string? Category = null, Guid? Venue = null, ActivityKind? Kind = null,
    Guid? Programme = null, Guid? Group = null, bool WithPlaces = false, bool ByPrice = false);

/// <param name="Members">The family's, for the list <c>Personne à inscrire</c>; empty for a visitor.</param>
/// <param name="Person">The person chosen, or null.</param>
/// <param name="MayRegister">False for a visitor and for a family that waits for approval: no button, one notice.</param>
internal sealed record Choices(
    IReadOnlyList<MemberChoice> Members, MemberChoice? Person, bool MayRegister, Slice<Choice> Groups);

/// <param name="Age">Completed years today, in town.</param>
internal sealed record MemberChoice(Guid Id, string FirstName, string FullName, int Age);

/// <summary>A group as the registration page shows it.</summary>
/// <param name="Answer">Whether the person chosen can take it, at what price, else why not; null when nobody is chosen.</param>
/// <param name="IsInCart">That person and that group are in the cart already.</param>
/// <param name="Clash">That person has something else at the same hour: told, not forbidden; or null.</param>
/// <param name="Nearest">When it is full: the nearest similar group that has room for the person; or null.</param>
internal sealed record Choice(GroupView Group, Answer? Answer, bool IsInCart, Refusal? Clash, GroupView? Nearest);
