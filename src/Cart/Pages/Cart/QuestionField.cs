using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A question as a form shows it, with what was typed or answered before.</summary>
internal sealed record QuestionField(QuestionView Question, IReadOnlyList<string> Values);
