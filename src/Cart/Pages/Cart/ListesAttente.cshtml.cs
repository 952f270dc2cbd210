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

    /// <summary>One for those who take their turn together.</summary>
    public IEnumerable<IReadOnlyList<WaitingView>> Offers => Units(Entries.Where(entry => entry.IsOffered));

    public IEnumerable<IReadOnlyList<WaitingView>> Waiting => Units(Entries.Where(entry => entry.Rank > 0));

    public IEnumerable<IReadOnlyList<WaitingView>> Ended => Units(Entries.Where(entry => entry.End is not null));

    public string NamesOf(IEnumerable<WaitingView> unit) => Words.And(unit.Select(entry => entry.FirstName));

    /// <summary>What became of it, in a sentence.</summary>
    public string Say(IReadOnlyList<WaitingView> ended) => (ended[0].End, ended.Count) switch
    {
        (WaitingEnd.Expired, 1) => Words["waitlist.over", NamesOf(ended), ended[0].Until!.Value],
        (WaitingEnd.Expired, _) => Words["waitlist.over-many", NamesOf(ended), ended[0].Until!.Value],
        _ => Words[$"waitlist.end.{ended[0].End}{(ended.Count > 1 ? "-many" : "")}", NamesOf(ended), ended[0].EndedAt!.Value],
    };

    private static IEnumerable<IReadOnlyList<WaitingView>> Units(IEnumerable<WaitingView> entries) =>
        entries.GroupBy(entry => (entry.Tie ?? entry.Id, entry.End)).Select(unit => unit.OrderBy(entry => entry.Rank).ToList());

    public Task<IActionResult> OnPostAccepterAsync() => Send(new AcceptOffer(Entry), added =>
        Go("/Cart/Panier", Words["waitlist.accepted", added.ActivityName]));

    public Task<IActionResult> OnPostQuitterAsync() => Send(new LeaveWaitingList(Entry), _ => Go("/Cart/ListesAttente", Words["waitlist.left"]));

    protected override Task<IActionResult?> Load() => Show(new ShowWaitingLists(), entries => Entries = entries);
}
