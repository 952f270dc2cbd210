using Loisirs.Attendance.Application.Safety;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>The safety card of somebody on the list. It opens by a button only: looking at the address changes nothing and opens nothing.</summary>
internal sealed class FicheModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Meeting { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Person { get; set; }

    /// <summary>Null until it is opened.</summary>
    public OpenedSafetyCard? Card { get; private set; }

    public Task<IActionResult> OnPostAsync() => Send(new OpenSafetyCard(Meeting, Person), ok: card =>
    {
        Card = card;
        return Page();
    });

    public string Name { get; private set; } = "";

    protected override Task<IActionResult?> Load() => Show(new FindCardHolder(Meeting, Person), holder => Name = holder.Name);
}
