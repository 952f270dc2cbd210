using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>What was answered for those who have a place in a group, with the questions as they were asked. At most 500 registrations.</summary>
/// <param name="OnDuty">Only what whoever is on duty may see; otherwise all, for the office.</param>
[Needs(Right.Inside)]
public sealed record FindAnswers(Guid Group, bool OnDuty) : IQuery<IReadOnlyList<AnswersOfPerson>>;

public sealed record AnswersOfPerson(Guid Person, IReadOnlyList<AnswerView> Answers);

/// <summary>In the words in which it was asked and answered; a yes or a no in the caller's language.</summary>
public sealed record AnswerView(string Question, string Answer);
