using Loisirs.Attendance.Application.Mailings;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>« Écrire au groupe »: what is written, the mail as families will get it, then sent; and what they were written before.</summary>
internal sealed class EcrireGroupeModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Group { get; set; }

    /// <summary>Names the message that was looked at: sent twice, it is one.</summary>
    [BindProperty]
    public Guid Message { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? SubjectEnglish { get; set; }

    [BindProperty]
    public string? TextEnglish { get; set; }

    public GroupMessages Shown { get; private set; } = null!;

    /// <summary>Null until it was looked at.</summary>
    public MessagePreview? Preview { get; private set; }

    public Task<IActionResult> OnPostPreviewAsync() => Send(new PreviewGroupMessage(Group, Subject, Text, SubjectEnglish, TextEnglish), Look);

    public Task<IActionResult> OnPostSendAsync() => Send(
        new SendGroupMessage(Group, Message, Subject, Text, SubjectEnglish, TextEnglish),
        sent => Go("/Attendance/Envoi", Words.Count("mailing.sent", sent.Families), new { mailing = sent.Id }));

    protected override Task<IActionResult?> Load() => Show(new ShowGroupMessages(Group), shown => Shown = shown);

    private PageResult Look(MessagePreview seen)
    {
        (Preview, Shown) = (seen, seen.Shown);
        return Page();
    }
}
