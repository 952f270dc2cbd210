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

    /// <summary>The offers that a message could reach too late.</summary>
    public IReadOnlyList<OfferToCall> Calls { get; private set; } = [];

    public Slice<WaitingGroup> Groups { get; private set; } = null!;

    public ListOfGroup? List { get; private set; }

    public WaitingPerson? Moving => List?.People.FirstOrDefault(person => person.Entry == Entry);

    public Task<IActionResult> OnPostDeplacerAsync() => Send(new MoveInWaitingList(Entry ?? Guid.Empty, Rank ?? 0, Reason), moved =>
        Go("/Cart/GestionAttente", Words["waitlist.moved", moved.FirstName, Ordinal.Of(moved.Rank, Words)], new { groupe = moved.Group }));

    public Task<IActionResult> OnPostSauterAsync() => Send(new SkipInWaitingList(Entry ?? Guid.Empty, Reason), turned => Back(turned, "waitlist.skipped"));

    public Task<IActionResult> OnPostReprendreAsync() => Send(new EndSkip(Entry ?? Guid.Empty), turned => Back(turned, "waitlist.skip-ended"));

    public Task<IActionResult> OnPostOffrirAsync() => Send(new OfferNow(Entry ?? Guid.Empty, Reason), turned => Back(turned, "waitlist.offered-now"));

    protected override async Task<IActionResult?> Load() => Group is { } group
        ? await Show(new ShowWaitingGroup(group), list => List = list)
        : await Show(new ListOffersToCall(), calls => Calls = calls) ?? await Show(new ListWaitingGroups(PageNumber), groups => Groups = groups);

    private IActionResult Back(Turned turned, string said) => Go("/Cart/GestionAttente", Words[said, turned.FirstName], new { groupe = turned.Group });
}
