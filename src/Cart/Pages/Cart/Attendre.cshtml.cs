using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« S'inscrire sur la liste d'attente »: several of the family at once, together or each alone.</summary>
internal sealed class AttendreModel : HousePage
{
    [BindProperty(Name = "groupe", SupportsGet = true)]
    public Guid Group { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> People { get; set; } = [];

    [BindProperty]
    public bool Together { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Also { get; set; } = [];

    public ListToJoin List { get; private set; } = null!;

    public string? PeopleMissing => ModelState[nameof(People)]?.Errors is [var first, ..] ? first.ErrorMessage : null;

    /// <summary>What was done, in a sentence.</summary>
    public static string Said(JoinedList joined, Words words) => joined switch
    {
        { Rank: 0 } => words["waitlist.joined-offered", joined.Names],
        { People: > 1 } => words["waitlist.joined-many", joined.Names, Ordinal.Of(joined.Rank, words)],
        _ => words["waitlist.joined", joined.Names, Ordinal.Of(joined.Rank, words)],
    };

    public Task<IActionResult> OnPostAsync() => Send(new JoinWaitingList(Group, People, Together) { Also = Also }, joined =>
        Go("/Cart/ListesAttente", Said(joined, Words)));

    protected override Task<IActionResult?> Load() => Show(new ShowListToJoin(Group), list => List = list);
}
