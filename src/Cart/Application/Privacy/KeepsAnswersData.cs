using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Privacy;

/// <summary>What a family answered to the town's questions, in the words in which it was asked and answered.</summary>
internal sealed class KeepsAnswersData(CartDb db) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var chosen = (await db.CartOf(family, stop))?.Lines ?? [];
        var sold = await db.Orders.AsNoTracking().Where(order => order.Family == family)
            .SelectMany(order => order.Lines.Where(line => line.AnswersUntil != null), (order, line) => new { order.Number, line.Id, line.Person, line.Answers })
            .OrderBy(line => line.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var answers = sold.SelectMany(line => line.Answers.All, (line, answer) => (Order: line.Number, line.Person, Answer: answer))
            .Concat(chosen.SelectMany(line => line.Answers.All, (line, answer) => (Order: "", line.Person, Answer: answer)));
        return
        [
            KeptData.Of("answers", answers.Take(KeptData.MostRows), given =>
            [
                ("order", given.Order), ("person", given.Person), ("question", given.Answer.Label),
                ("answer", IsYes(given.Answer) is { } yes ? yes : given.Answer.Said), ("until", given.Answer.KeptUntil),
            ]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>Those of the cart go with its lines.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        var lines = db.Orders.Where(order => order.Family == who.Family).SelectMany(order => order.Lines).Select(line => line.Id);
        await db.OrderLines.Where(line => lines.Contains(line.Id)).ExecuteUpdateAsync(
            line => line.SetProperty(x => x.Answers, GivenAnswers.None).SetProperty(x => x.AnswersUntil, (DateOnly?)null), stop);
    }

    private static bool? IsYes(GivenAnswer answer) => answer.Kind == QuestionKind.YesNo ? answer.Said == AnswerReading.Yes : null;
}
