using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Answers;

/// <summary>Answers the town's questions for a line that is in the cart already, or answers them anew.</summary>
/// <remarks>Refuses: answer.missing, answer.too-long, answer.unreadable, answer.not-a-choice, each at the field <c>answer-{question}</c>;
/// cart.line-under-payment; house.not-found.</remarks>
[Needs(Right.OwnCart)]
internal sealed record AnswerQuestions(Guid Line, IReadOnlyList<TypedAnswer> Answers) : ICommand<Done>;

internal sealed class AnswerQuestionsHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<AnswerQuestions, Done>
{
    public async Task<Result<Done>> Handle(AnswerQuestions command, CancellationToken stop)
    {
        var cart = await db.TakeCart(caller.Family, stop);
        if (cart?.Lines.FirstOrDefault(known => known.Id == command.Line) is not { } line)
            return Refusal.NotFound;

        var contents = await CartContents.Read(house, caller.Family, [line.Group], caller.Language, zone.DateAt(time.GetUtcNow()), stop);
        return contents.Groups.TryGetValue(line.Group, out var group)
            ? group.Questions.Read(command.Answers).Then(answers => cart.Answer(line.Id, answers))
            : Refusal.NotFound;
    }
}
