using Loisirs.Catalogue.Application.Programmes;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>The form of a session of the year: its name, its days, when each class may register.</summary>
internal abstract class ProgrammeForm : OfficePage
{
    private const int UsualFormerPercent = 25;

    [BindProperty]
    public string? NameFr { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public IReadOnlyList<WindowFields> Windows { get; set; } = WindowRows.Of(null);

    [BindProperty]
    public ShareFields Shares { get; set; } = new() { FormerPercent = UsualFormerPercent };

    [BindProperty]
    public RiseFields Rise { get; set; } = new();
}
