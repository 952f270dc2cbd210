using CsCheck;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>Wishes for several groups, some of them tied, against groups with little room.</summary>
[Trait("Promise", "P-109")]
public sealed class TiedWishes
{
    private static readonly Guid[] Groups = [.. Enumerable.Range(0, 3).Select(_ => Guid.NewGuid())];

    private static readonly Guid[] Ties = [.. Enumerable.Range(0, 4).Select(_ => Guid.NewGuid())];

    [Fact]
    public void Each_tie_has_all_its_places_or_none_and_no_group_more_than_it_has()
    {
        var wish = Gen.Select(Gen.Int[0, 2], Gen.Int[-3, 3], Gen.Int[0, 9]);
        Gen.Select(wish.Array[1, 12], Gen.Int[0, 4].Array[3]).Sample((wanted, rooms) =>
        {
            var wishes = Array.ConvertAll(wanted, w => Wish(w.Item1, w.Item2));
            var forbidden = wishes.Where((_, i) => wanted[i].Item3 == 0).Select(w => w.Person.Person).ToHashSet();

            var answers = Answers(wishes, rooms, forbidden);

            var parted = wishes.Zip(answers).Where(pair => pair.First.Tie is not null).GroupBy(pair => pair.First.Tie)
                .Where(tie => tie.Select(pair => pair.Second.CanTake).Distinct().Count() > 1);
            Assert.Empty(parted);
            foreach (var (group, room) in Groups.Zip(rooms))
            {
                var taken = answers.Count(answer => answer.Group == group && answer.CanTake);
                Assert.InRange(taken, 0, room);
                var refusedForRoom = wishes.Zip(answers).Any(pair => pair.First.Tie is null && pair.First.Group == group && pair.Second.Why?.Code == "place.full");
                Assert.True(!refusedForRoom || taken == room, "somebody who stands alone was told full while there was room");
            }
        }, iter: 5000);
    }

    [Fact] // an earlier tie is not given up for a later one that a rule forbids anyway
    public void A_tie_that_a_rule_forbids_gives_way_before_one_that_only_wants_room()
    {
        Wish[] wishes = [Wish(0, 1), Wish(0, 2), Wish(1, 1), Wish(0, 2)];

        var answers = Answers(wishes, [2, 1, 0], [wishes[2].Person.Person]);

        Assert.Equal([false, true, false, true], answers.Select(answer => answer.CanTake));
        Assert.Equal("place.too-young", answers[2].Why!.Code);
        Assert.Equal(PlaceRefusals.Full, answers[0].Why);
    }

    [Fact]
    public void Of_two_ties_that_do_not_both_fit_the_first_has_its_places()
    {
        Wish[] wishes = [Wish(0, 1), Wish(0, 2), Wish(0, 1), Wish(0, 2)];

        Assert.Equal([true, false, true, false], Answers(wishes, [2, 0, 0], []).Select(answer => answer.CanTake));
    }

    /// <param name="tie">0 and below: it stands alone.</param>
    private static Wish Wish(int group, int tie) => new(Groups[group], Season.Person()) { Tie = tie > 0 ? Ties[tie] : null };

    /// <summary>Each group answers in the order of the wishes, as many as it has room for.</summary>
    private static Answer[] Answers(Wish[] wishes, int[] rooms, HashSet<Guid> forbidden)
    {
        var together = new WishesTogether(wishes);
        foreach (var (group, room) in Groups.Zip(rooms))
        {
            var own = wishes.Where(wish => wish.Group == group).ToArray();
            together.LetAnswer(group, givenUp =>
            {
                var left = room;
                var answers = new Answer[own.Length];
                foreach (var (index, wish) in own.Index().OrderBy(asked => IsOf(givenUp, asked.Item)))
                {
                    var why = forbidden.Contains(wish.Person.Person) ? new Refusal("place.too-young") : left == 0 ? PlaceRefusals.Full : null;
                    why ??= IsOf(givenUp, wish) ? PlaceRefusals.Tied : null;
                    left -= why is null ? 1 : 0;
                    answers[index] = new(group, wish.Person.Person, why, null, Money.Zero, "tariff.resident", default, new(group, room, 0));
                }

                return answers;
            });
        }

        return together.Answers();
    }

    private static bool IsOf(IReadOnlySet<Guid> givenUp, Wish wish) => wish.Tie is { } tie && givenUp.Contains(tie);
}
