using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Answers;

internal sealed class FindAnswersHandler(CartDb db, Words words, TownZone zone, TimeProvider time) : IQueryHandler<FindAnswers, IReadOnlyList<AnswersOfPerson>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<AnswersOfPerson>>> Handle(FindAnswers query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var lines = await db.Orders.Where(order => order.State == OrderState.Paid)
            .SelectMany(order => order.Lines.Where(line =>
                line.Group == query.Group && line.AnswersUntil != null && line.LostAt == null && line.Cancellation == null))
            .OrderByDescending(line => line.Id).Select(line => new { line.Person, line.Answers }).Take(Most).ToListAsync(stop);
        return lines.DistinctBy(line => line.Person)
            .Select(line => new AnswersOfPerson(line.Person, [.. line.Answers.KeptOn(today).All.Where(answer => answer.ForSupervisors || !query.OnDuty).Select(View)]))
            .Where(person => person.Answers.Count > 0).ToArray();
    }

    private AnswerView View(GivenAnswer answer) =>
        new(answer.Label, answer.Kind == QuestionKind.YesNo ? words[$"answer.{answer.Said}"] : answer.Said);
}
