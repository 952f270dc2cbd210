using Loisirs.Cart.Application.Answers;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>What the town asks of one person in one group: answered once, on the way to the cart; never at payment (C21).</summary>
internal sealed class QuestionsModel : HousePage
{
    private const string Field = "answer-";

    [BindProperty(Name = "personne", SupportsGet = true)]
    public Guid Person { get; set; }

    [BindProperty(Name = "groupe", SupportsGet = true)]
    public Guid Group { get; set; }

    public QuestionsToAnswer Asked { get; private set; } = null!;

    /// <summary>The last day on which the answers are kept, and whether supervisors read some.</summary>
    public string Privacy => Words[
        Asked.Questions.Any(asked => asked.Question.ForSupervisors) ? "ask.private-supervisors" : "ask.private",
        Asked.Questions.Max(asked => asked.Question.KeptUntil)];

    public bool HasProposals => Asked is { Line: null } && Asked.Questions.Any(asked => asked.Proposed.Count > 0);

    /// <summary>What was typed here, else what was answered before.</summary>
    public IReadOnlyList<string> ValuesOf(AskedQuestion asked) => Request.HasFormContentType
        ? [.. Request.Form[Field + asked.Question.Id].OfType<string>()]
        : asked.Proposed;

    /// <summary>Adds the registration with its answers, or keeps the answers of one that is in the cart.</summary>
    public async Task<IActionResult> OnPostAsync() =>
        await Load() is { } elsewhere ? elsewhere
        : Asked.Line is { } line
            ? await Send(new AnswerQuestions(line, Typed()), _ => Go("/Cart/Panier", Words["ask.saved", Asked.FirstName]))
            : await Send(new AddToCart(Group, Person, Typed()), added => Go("/Cart/Panier", InscriptionModel.Said(added, Words)));

    /// <summary>A group that filled up or closed on the way here leads back to the groups, with the reason.</summary>
    protected override async Task<IActionResult?> Load() =>
        await Show(new AskQuestions(Group, Person), asked => Asked = asked)
        ?? (Asked.WhyNot is { } why ? Go("/Cart/Inscription", Words.Say(why), new { personne = Person }) : null);

    private List<TypedAnswer> Typed() =>
        [.. Asked.Questions.Select(asked => new TypedAnswer(asked.Question.Id, [.. Request.Form[Field + asked.Question.Id]]))];
}
