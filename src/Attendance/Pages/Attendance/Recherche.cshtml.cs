using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Kernel;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>Where a person is expected today: first a name, then only that person's places.</summary>
internal sealed class RechercheModel(IOptions<TownSettings> town) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>Whom the text finds; null before anything was asked.</summary>
    public IReadOnlyList<PersonToday>? Found { get; private set; }

    /// <summary>Why nothing was looked for, or null.</summary>
    public Refusal? Why { get; private set; }

    public string Phone => town.Value.Phone;

    protected override async Task<IActionResult?> Load()
    {
        if (Text is null)
        {
            return Only(Right.TakeAttendance, Right.ReadRosters); // who may not search is told so before typing
        }

        var answer = await House.Send(new FindPersonToday(Text), Stop);
        if (answer.IsRefused && answer.Refusal.Kind == RefusalKind.Malformed)
        {
            Why = answer.Refusal;
            return null;
        }

        Found = answer.IsRefused ? null : answer.Value;
        return answer.IsRefused ? await Refused(answer.Refusals) : null;
    }
}
