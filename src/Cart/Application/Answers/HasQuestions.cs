using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Answers;

/// <summary>Whether the town asks something of this person before this group is put in the cart: a page of its own asks it then, once (C21).</summary>
/// <remarks>False where nothing is asked, where it was answered with the line in the cart, and where the person may not take the group: the
/// refusal is for whoever adds it. Most groups ask nothing, and that is known without reading the family.</remarks>
[Needs(Right.Register)]
internal sealed record HasQuestions(Guid Group, Guid Person) : IQuery<bool>;

internal sealed class HasQuestionsHandler(IMediator house, ICaller caller) : IQueryHandler<HasQuestions, bool>
{
    public async Task<Result<bool>> Handle(HasQuestions query, CancellationToken stop)
    {
        var known = (await house.Send(new FindGroups([query.Group], caller.Language), stop)).Value;
        if (known is not [{ Questions.Count: > 0 }])
            return false;

        var asked = await house.Send(new AskQuestions(query.Group, query.Person), stop);
        return !asked.IsRefused && asked.Value is { Line: null, WhyNot: null };
    }
}
