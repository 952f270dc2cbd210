namespace Loisirs.Cart.Domain.Answers;

/// <summary>What was typed or chosen for one question.</summary>
/// <param name="Values">The text, <c>yes</c> or <c>no</c>, or the choices.</param>
internal sealed record TypedAnswer(Guid Question, IReadOnlyList<string?> Values)
{
    /// <summary>Never what was typed: a log line must not hold it.</summary>
    public override string ToString() => $"answer to {Question}";
}
