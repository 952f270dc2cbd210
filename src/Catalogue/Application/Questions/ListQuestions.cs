using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Questions;

/// <summary>The questions of an activity for the office, in the order in which they are asked; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListQuestions(Guid Activity) : IQuery<QuestionsOfActivity>;

/// <param name="LastDay">Of the programme: answers are of no use long after it.</param>
internal sealed record QuestionsOfActivity(Guid Activity, string Name, DateOnly LastDay, IReadOnlyList<OfficeQuestion> Questions);

/// <param name="Fields">As they were typed.</param>
/// <param name="View">As families see it.</param>
internal sealed record OfficeQuestion(Guid Id, QuestionFields Fields, QuestionView View);

internal sealed class ListQuestionsHandler(GuideCache guides, ICaller caller) : IQueryHandler<ListQuestions, QuestionsOfActivity>
{
    public async Task<Result<QuestionsOfActivity>> Handle(ListQuestions query, CancellationToken stop) =>
        (await guides.Current(stop)).Activity(query.Activity) is { } found
            ? new QuestionsOfActivity(
                query.Activity, found.Activity.Name.In(caller.Language), found.Programme.To,
                [.. found.Activity.Questions.Asked.Select(question => new OfficeQuestion(question.Id, question.Fields(), question.In(caller.Language)))])
            : Refusal.NotFound;
}
