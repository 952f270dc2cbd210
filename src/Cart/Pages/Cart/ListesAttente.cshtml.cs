using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Listes d'attente »: offers with their end, ranks, what ended.</summary>
internal sealed class ListesAttenteModel : HousePage
{
    [BindProperty(Name = "attente")]
    public Guid Entry { get; set; }

    public IReadOnlyList<WaitingView> Entries { get; private set; } = [];

    public IEnumerable<WaitingView> Offers => Entries.Where(entry => entry.IsOffered);

    public IEnumerable<WaitingView> Waiting => Entries.Where(entry => entry.Rank > 0);

    public IEnumerable<WaitingView> Ended => Entries.Where(entry => entry.End is not null);

    /// <summary>What became of it, in a sentence.</summary>
    public string Say(WaitingView ended) => ended.End switch
    {
        WaitingEnd.Expired => Words["waitlist.over", ended.FirstName, ended.Until!.Value],
        _ => Words[$"waitlist.end.{ended.End}", ended.FirstName, ended.EndedAt!.Value],
    };

    public Task<IActionResult> OnPostAccepterAsync() => Send(new AcceptOffer(Entry), added =>
        Go("/Cart/Panier", Words["waitlist.accepted", added.ActivityName]));

    public Task<IActionResult> OnPostQuitterAsync() => Send(new LeaveWaitingList(Entry), _ => Go("/Cart/ListesAttente", Words["waitlist.left"]));

    protected override Task<IActionResult?> Load() => Show(new ShowWaitingLists(), entries => Entries = entries);
}
