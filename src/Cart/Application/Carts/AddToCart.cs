using FluentValidation;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Carts;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Carts;

/// <summary>Puts one person of the family and one group in the cart, at the price of now. Nothing is held by it. A group that is not open
/// yet is prepared: it can be paid from its hour on.</summary>
/// <remarks>Procedure, step 6. The town's questions are answered here, once (C21): answer.missing, answer.too-long, answer.unreadable,
/// answer.not-a-choice, each at the field <c>answer-{question}</c>. Refuses: cart.person-missing, cart.already-in-cart, cart.too-many-lines, and the reasons of
/// <see cref="MayTake"/>; house.not-found for a person of another family. C17.</remarks>
[Needs(Right.Register)]
internal sealed record AddToCart(Guid Group, Guid Person, IReadOnlyList<TypedAnswer>? Answers = null) : ICommand<AddedToCart>;

/// <summary>What was added, for the sentence that says so.</summary>
/// <param name="OpensAt">UTC: it is prepared, and can be paid from then on; null: now.</param>
internal sealed record AddedToCart(Guid Line, string FirstName, string ActivityName, string Code, Money Price, DateTimeOffset? OpensAt);

internal sealed class AddToCartShape : AbstractValidator<AddToCart>
{
    public AddToCartShape()
    {
        RuleFor(command => command.Person).NotEmpty().WithErrorCode("cart.person-missing");
        RuleFor(command => command.Group).NotEmpty().WithErrorCode("cart.group-missing");
    }
}

internal sealed class AddToCartHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<AddToCart, AddedToCart>
{
    public async Task<Result<AddedToCart>> Handle(AddToCart command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var contents = await CartContents.Read(house, caller.Family, [command.Group], caller.Language, zone.DateAt(now), stop);
        if (contents.Member(command.Person) is not { } member || !contents.Groups.TryGetValue(command.Group, out var group))
            return Refusal.NotFound;

        var cart = await db.TakeCart(caller.Family, stop) ?? db.Add(new FamilyCart { Id = Guid.CreateVersion7(now), Family = caller.Family }).Entity;
        if (cart.Has(command.Group, command.Person))
            return CartRefusals.AlreadyInCart(member.FirstName);

        var answer = (await house.Send(new MayTake([new Wish(command.Group, contents.Participant(member, command.Group))]), stop)).Value[0];
        return answer.Why is { } why && !answer.CanPrepare
            ? why.At(nameof(AddToCart.Person))
            : group.Questions.Read(command.Answers ?? [])
                .Then(answers => cart.Add(command.Group, command.Person, member.FirstName, answer.Price, answers, now))
                .Then(line => new AddedToCart(line.Id, member.FirstName, group.ActivityName, group.Code, answer.Price, answer.CanPrepare ? answer.OpensAt : null));
    }
}
