using System.Globalization;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>A new group: the dates of its plan are shown before anything is stored.</summary>
internal sealed class NouveauGroupeModel : GroupForm
{
    private static readonly char[] Separators = [' ', ',', ';', '\r', '\n', '\t'];

    [BindProperty(SupportsGet = true)]
    public Guid Activite { get; set; }

    [BindProperty]
    public PlanFields Plan { get; set; } = new();

    /// <summary>« true »: the town's closed days are left out.</summary>
    [BindProperty]
    public bool Holidays { get; set; } = true;

    /// <summary>Other days without a meeting, as typed: <c>2026-03-02 2026-03-09</c>.</summary>
    [BindProperty]
    public string? Except { get; set; }

    public string? ActivityName { get; private set; }

    public MeetingsPreview? Preview { get; private set; }

    public IEnumerable<SelectListItem> HolidayItems =>
        [new(Words["manage.holidays-skipped"], bool.TrueString), new(Words["manage.holidays-kept"], bool.FalseString)];

    public async Task<IActionResult> OnPostPreviewAsync() => await Load() ?? await Send(new PreviewMeetings(ReadPlan()), ok: Shown);

    public Task<IActionResult> OnPostAsync() => Send(
        new CreateGroup(Activite, Fields, ReadPlan(), TellsClashes: !DespiteClashes), ok: id => Go("/Catalogue/Office/Groupe", Words["manage.group-created"], new { id }));

    protected override async Task<IActionResult?> Load() =>
        await Show(new ShowOfficeActivity(Activite), activity => ActivityName = activity.Activity.NameFr) ?? await base.Load();

    private IActionResult Shown(MeetingsPreview preview)
    {
        Preview = preview;
        return Page();
    }

    /// <summary>The plan with the days typed as text; one that is not a date is said at its field.</summary>
    private PlanFields ReadPlan()
    {
        var days = new List<DateOnly>();
        foreach (var typed in (Except ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                days.Add(day);
            }
            else
            {
                ModelState.AddModelError(nameof(Except), Words["manage.except-unreadable", typed]);
            }
        }

        return Plan with { SkipHolidays = Holidays, Except = days };
    }
}
