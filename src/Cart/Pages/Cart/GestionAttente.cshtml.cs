using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Listes d'attente », for the office: the groups, then one group's list in order.</summary>
internal sealed class GestionAttenteModel : HousePage
{
    [BindProperty(Name = "groupe", SupportsGet = true)]
    public Guid? Group { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    /// <summary>Whose rank is being changed.</summary>
    [BindProperty(Name = "attente", SupportsGet = true)]
    public Guid? Entry { get; set; }

    [BindProperty]
    public int? Rank { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Slice<WaitingGroup> Groups { get; private set; } = null!;

    public ListOfGroup? List { get; private set; }

    public WaitingPerson? Moving => List?.People.FirstOrDefault(person => person.Entry == Entry);

    public Task<IActionResult> OnPostDeplacerAsync() => Send(new MoveInWaitingList(Entry ?? Guid.Empty, Rank ?? 0, Reason), moved =>
        Go("/Cart/GestionAttente", Words["waitlist.moved", moved.FirstName, Ordinal.Of(moved.Rank, Words)], new { groupe = moved.Group }));

    protected override Task<IActionResult?> Load() => Group is { } group
        ? Show(new ShowWaitingGroup(group), list => List = list)
        : Show(new ListWaitingGroups(PageNumber), groups => Groups = groups);
}
