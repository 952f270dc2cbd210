using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Answers;

/// <summary>What the town asks of this person in this group, with what was answered already: in the cart, or, where the answer is about
/// the person, at an earlier registration.</summary>
/// <remarks>C21: asked once, when the group is added. Refuses house.not-found for a person of another family or an unknown group.</remarks>
[Needs(Right.Register)]
internal sealed record AskQuestions(Guid Group, Guid Person) : IQuery<QuestionsToAnswer>;

/// <param name="Line">The line of the cart that they are about; null: it is not in the cart yet.</param>
/// <param name="WhyNot">Why it cannot be added, by <see cref="MayTake"/>: nobody answers for nothing. Null when it can, or is in the cart.</param>
internal sealed record QuestionsToAnswer(Guid? Line, Refusal? WhyNot, string FirstName, GroupView Group, IReadOnlyList<AskedQuestion> Questions);

/// <param name="Proposed">What was answered before: keys of choices, the text, or <c>yes</c> or <c>no</c>; may be empty.</param>
internal sealed record AskedQuestion(QuestionView Question, IReadOnlyList<string> Proposed);

internal sealed class AskQuestionsHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : IQueryHandler<AskQuestions, QuestionsToAnswer>
{
    private const int MostLines = 30;

    public async Task<Result<QuestionsToAnswer>> Handle(AskQuestions query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var contents = await CartContents.Read(house, caller.Family, [query.Group], caller.Language, today, stop);
        if (contents.Member(query.Person) is not { } member || !contents.Groups.TryGetValue(query.Group, out var group))
            return Refusal.NotFound;

        var lines = (await db.CartOf(caller.Family, stop))?.Lines.Where(line => line.Person == query.Person).ToList() ?? [];
        var line = lines.Find(known => known.Group == query.Group);
        var answer = line is null ? (await house.Send(new MayTake([new Wish(query.Group, contents.Participant(member, query.Group))]), stop)).Value[0] : null;
        var before = group.Questions.Count == 0 ? [] : await Before(query.Person, today, stop);
        before.InsertRange(0, lines.SelectMany(known => known.Answers.All));
        return new QuestionsToAnswer(
            line?.Id, answer is null or { CanPrepare: true } ? null : answer.Why, member.FirstName, group, [.. group.Questions.Select(asked => new AskedQuestion(asked, Proposed(asked, line?.Answers, before)))]);
    }

    private static IReadOnlyList<string> Proposed(QuestionView question, GivenAnswers? own, List<GivenAnswer> before) =>
        own?.To(question) is { Count: > 0 } given ? given
        : question.Per == QuestionScope.Person
            ? before.Find(answer => answer.Lineage == question.Lineage && answer.Fits(question))?.Keys ?? []
            : [];

    /// <summary>What the family answered for this person before, the latest first.</summary>
    private async Task<List<GivenAnswer>> Before(Guid person, DateOnly today, CancellationToken stop)
    {
        var lines = await db.Orders.Where(order => order.Family == caller.Family)
            .SelectMany(order => order.Lines.Where(line => line.Person == person && line.AnswersUntil != null))
            .OrderByDescending(line => line.Id).Select(line => line.Answers).Take(MostLines).ToListAsync(stop);
        return [.. lines.SelectMany(answers => answers.KeptOn(today).All)];
    }
}
