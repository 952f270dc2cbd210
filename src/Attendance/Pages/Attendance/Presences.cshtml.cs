using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>Today's dates: a supervisor's first screen.</summary>
internal sealed class PresencesModel(IOptions<TownSettings> town) : HousePage
{
    public string Phone => town.Value.Phone;

    public MeetingsOfDay Today { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new ListMeetings(), today => Today = today);
}
