using Loisirs.Attendance.Application.Rosters;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>A group's list for the office, on screen and on paper.</summary>
internal sealed class ListeModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Group { get; set; }

    public GroupList List { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new ShowGroupList(Group), list => List = list);
}
