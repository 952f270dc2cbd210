using Loisirs.Catalogue.Application.Questions;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>What the office asks of whoever registers in an activity.</summary>
internal sealed class QuestionsModel : OfficePage
{
    private const int DaysAfterTheEnd = 60;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The question to change, move or retire; null: a new one.</summary>
    [BindProperty(Name = "question", SupportsGet = true)]
    public Guid? Which { get; set; }

    [BindProperty]
    public QuestionFields Question { get; set; } = new();

    public QuestionsOfActivity Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(new KeepQuestion(Id, Which, Question), ok: _ => Back(Words["question.saved"]));

    public Task<IActionResult> OnPostUpAsync() => Send(new MoveQuestion(Id, Which ?? default, Earlier: true), ok: _ => Back(Words["manage.saved"]));

    public Task<IActionResult> OnPostDownAsync() => Send(new MoveQuestion(Id, Which ?? default, Earlier: false), ok: _ => Back(Words["manage.saved"]));

    public Task<IActionResult> OnPostRetireAsync() => Send(new RetireQuestion(Id, Which ?? default), ok: _ => Back(Words["question.retired"]));

    protected override Task<IActionResult?> Load() => Show(new ListQuestions(Id), Keep);

    private void Keep(QuestionsOfActivity stored)
    {
        Stored = stored;
        if (!WasTyped(nameof(Question)))
        {
            Question = stored.Questions.FirstOrDefault(known => known.Id == Which)?.Fields
                ?? new() { KeptUntil = stored.LastDay.AddDays(DaysAfterTheEnd) };
        }
    }

    private IActionResult Back(string flash) => Go("/Catalogue/Office/Questions", flash, new { Id });
}
