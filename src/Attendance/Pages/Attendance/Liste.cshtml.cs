using Loisirs.Attendance.Application.Rosters;
using Loisirs.Attendance.Application.Supervision;
using Loisirs.Kernel;
using Loisirs.Shared.Sheets;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>A group's list for the office, on screen and on paper.</summary>
internal sealed class ListeModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Group { get; set; }

    public GroupList List { get; private set; } = null!;

    [BindProperty]
    public Guid Supervisor { get; set; }

    /// <summary>Null for whoever may not change it.</summary>
    public Supervision? Supervision { get; private set; }

    public Task<IActionResult> OnPostAssignAsync() =>
        Send(new AssignSupervisor(Supervisor, [Group]), _ => Go("/Attendance/Liste", Words["attendance.supervisor-assigned"], new { Group }));

    public Task<IActionResult> OnPostEndAsync() =>
        Send(new EndAssignment(Supervisor, Group), _ => Go("/Attendance/Liste", Words["attendance.supervisor-ended"], new { Group }));

    public Task<IActionResult> OnPostCsvAsync() => Send(new ExportGroupList(Group, SheetFormat.Csv), Keep);

    public Task<IActionResult> OnPostXlsxAsync() => Send(new ExportGroupList(Group, SheetFormat.Xlsx), Keep);

    private FileContentResult Keep(SheetFile file) => File(file.Content, file.ContentType, file.Name);

    protected override async Task<IActionResult?> Load() =>
        await Show(new ShowGroupList(Group), list => List = list)
        ?? (Caller.May(Right.AssignGroups) ? await Show(new ShowSupervision(Group), supervision => Supervision = supervision) : null);
}
