using Loisirs.Attendance.Application.Mailings;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>How far a message to a group is, and what it says.</summary>
internal sealed class EnvoiModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Mailing { get; set; }

    public MailingView Shown { get; private set; } = null!;

    public string Subject => Shown.Line.Day is { } day ? Words["mailing.reminder-of", day] : Shown.French.Subject;

    protected override Task<IActionResult?> Load() => Show(new ShowMailing(Mailing), shown => Shown = shown);
}
