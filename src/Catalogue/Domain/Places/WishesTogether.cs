using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>Wishes for several groups, answered together: of those that are tied all get a place, or none does (P-109).</summary>
internal sealed class WishesTogether(IReadOnlyList<Wish> wishes)
{
    private readonly Dictionary<Guid, GroupAnswers> _answers = [];

    /// <summary>The wishes of each group, by the groups' ids: the order in which groups are locked (P-106).</summary>
    public IEnumerable<IGrouping<Guid, Wish>> ByGroup => wishes.GroupBy(wish => wish.Group).OrderBy(group => group.Key);

    /// <summary>Who answers the wishes of a group.</summary>
    public void LetAnswer(Guid group, GroupAnswers answers) => _answers[group] = answers;

    /// <summary>The answer to each wish, in the order given. What a tie gives up goes to the other wishes.</summary>
    public Answer[] Answers()
    {
        var givenUp = new HashSet<Guid>();
        while (true)
        {
            var answers = Answers(givenUp);
            if (NextToGiveUp(answers, givenUp) is not { } tie)
            {
                return answers;
            }

            givenUp.Add(tie);
        }
    }

    private Answer[] Answers(IReadOnlySet<Guid> givenUp)
    {
        var queues = ByGroup.ToDictionary(group => group.Key, group => new Queue<Answer>(_answers[group.Key](givenUp)));
        return [.. wishes.Select(wish => queues[wish.Group].Dequeue())];
    }

    /// <summary>A tie that a rule forbids, else the one that came last of those for which there was no room; null: all stand.</summary>
    private Guid? NextToGiveUp(Answer[] answers, HashSet<Guid> givenUp) => wishes.Zip(answers)
        .Where(asked => asked.First.Tie is { } tie && !givenUp.Contains(tie) && !asked.Second.CanTake)
        .OrderBy(asked => PlaceRefusals.IsForWantOfRoom(asked.Second.Why!))
        .ThenByDescending(asked => wishes.TakeWhile(wish => wish.Tie != asked.First.Tie).Count())
        .Select(asked => asked.First.Tie)
        .FirstOrDefault();
}
