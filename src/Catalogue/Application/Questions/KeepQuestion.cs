using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Questions;

/// <summary>Asks one more question of whoever registers in an activity, or changes one. Answers already given keep the words that they answered to.</summary>
/// <remarks>Refuses, all reasons at once: question.label-missing, question.purpose-missing, question.choices-missing,
/// question.choices-uneven, question.about-health (the safety card is for that), question.kept-missing, question.kept-past,
/// question.kept-too-long; then question.too-many; house.not-found.</remarks>
/// <param name="Id">The question to change; null: a new one.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record KeepQuestion(Guid Activity, Guid? Id, QuestionFields Question) : ICommand<Guid>;

internal sealed class KeepQuestionHandler(CatalogueDb db, GuideChanges guide, TownZone zone, TimeProvider time) : ICommandHandler<KeepQuestion, Guid>
{
    public async Task<Result<Guid>> Handle(KeepQuestion command, CancellationToken stop)
    {
        var activity = await db.FindActivity(command.Activity, stop);
        var known = command.Id is { } changed ? activity?.Questions.Find(changed) : null;
        if (activity is null || (command.Id is not null && known is null))
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var now = time.GetUtcNow();
        return command.Question.Read(known?.Id ?? Guid.CreateVersion7(now), known?.Lineage, zone.DateAt(now))
            .Then(question => activity.Questions.With(question).Then(questions =>
            {
                activity.Asks(questions);
                return question.Id;
            }));
    }
}
