using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Answers;

/// <summary>Erases the answers whose last day is past, in carts and in orders. Any host may do it, twice is as once.</summary>
[Needs(Right.Inside)]
internal sealed record ForgetAnswers : IProcess<Done>;

internal sealed class ForgetAnswersHandler(IMediator house) : IProcessHandler<ForgetAnswers, Done>
{
    public async Task<Result<Done>> Handle(ForgetAnswers process, CancellationToken stop)
    {
        int erased;
        do
            erased = (await house.Send(new ForgetSomeAnswers(), stop)).Value;
        while (erased > 0);
        return Done.It;
    }
}

/// <summary>Erases those of at most 200 lines; answers of how many.</summary>
[Needs(Right.Inside)]
internal sealed record ForgetSomeAnswers : ICommand<int>;

internal sealed class ForgetSomeAnswersHandler(CartDb db, TownZone zone, TimeProvider time) : ICommandHandler<ForgetSomeAnswers, int>
{
    private const int Most = 200;

    public async Task<Result<int>> Handle(ForgetSomeAnswers command, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var chosen = await db.Lines.Where(line => line.AnswersUntil < today).OrderBy(line => line.Id).Take(Most).ToListAsync(stop);
        chosen.ForEach(line => line.ForgetAnswers(today));
        var sold = await db.OrderLines.Where(line => line.AnswersUntil < today).OrderBy(line => line.Id).Take(Most).ToListAsync(stop);
        sold.ForEach(line => line.ForgetAnswers(today));
        return chosen.Count + sold.Count;
    }
}
