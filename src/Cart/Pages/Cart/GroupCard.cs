using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A group on the registration page: what it is, one state in words, one act.</summary>
/// <param name="Which">Names the group among the others, for whoever does not see the card: « Natation 3, samedi 9 h ».</param>
/// <param name="Price">With its taxes where there are some.</param>
/// <param name="For">Whom the act is for; null while nobody is chosen.</param>
/// <param name="Nearest">A similar group that this person can take.</param>
internal sealed record GroupCard(
    Choice Choice, string Which, string Price, CardState State, CardAct Act, MemberChoice? For, NearGroup? Nearest)
{
    public GroupView Group => Choice.Group;

    /// <summary>What is asked besides of whoever registers late, now or from when; null: nothing.</summary>
    public string? LateFee { get; init; }

    /// <summary>The anchor of the card and of its title.</summary>
    public string Anchor => $"g-{Group.Id:N}";
}

/// <summary>What the card lets one do; exactly one.</summary>
internal enum CardAct
{
    Nothing,
    Confirm,
    Prepare,
    SignIn,
    SeeCart,
    SeeRegistrations,
    SeeFitting,
    SeeSimilar,
    ChooseTickets,
    JoinList,
    SeeList,
}

/// <summary>A group to go to instead.</summary>
internal sealed record NearGroup(GroupView Group, string Which);

/// <summary>The state line of a card: its look and its words.</summary>
/// <param name="IsAboutPlaces">Places alone decided it, so that the page may refresh it by itself.</param>
internal sealed record CardState(string Look, string Words, bool IsAboutPlaces = false);
