using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Gives one unit of a list its turn: places are held for all of it if the rules of today let it; whoever can never take one is
/// told why and leaves, and those tied to that person stay.</summary>
internal sealed class WaitingTurns(IMediator house, WaitingLetter letter, TownZone zone, TimeProvider time)
{
    /// <summary>The group is locked by whoever asks.</summary>
    /// <param name="free">1 or more.</param>
    public async Task<Turn> Take(WaitingUnit unit, int free, CancellationToken stop)
    {
        while (!unit.IsOver)
        {
            var now = time.GetUtcNow();
            var contents = await CartContents.Read(house, unit.First.Family, [unit.First.Group], language: null, zone.DateAt(now), stop);
            var group = contents.Groups.GetValueOrDefault(unit.First.Group);
            foreach (var gone in unit.Entries.Where(entry => group is null || contents.Member(entry.Person) is null).ToList())
            {
                gone.Ends(WaitingEnd.Gone, now);
                unit.Drop(gone);
            }

            if (unit.IsOver)
            {
                break;
            }

            var until = ReplyTime.Deadline(now, NextMeeting(group!, now), zone);
            if (!contents.Family.IsApproved || (until <= now && group!.State == GroupState.Published))
            {
                return Turn.NotNow(WaitingRefusals.NotNow); // nobody could answer in time
            }

            var answers = await Ask(unit, free, contents, until, stop);
            if (answers.All(answer => answer.CanTake) && unit.Entries.Count <= free)
            {
                var key = SecretToken.Make();
                unit.Offer(now, until, SecretToken.HashOf(key));
                await letter.Offered(unit, contents.Family, group!, key, stop);
                return Turn.Offered;
            }

            if (!await Close(unit, answers, contents, group!, stop))
            {
                return Turn.Passed(answers);
            }
        }

        return Turn.Over;
    }

    /// <summary>Holds a place for each of them, all or none; where fewer are free than they need, only asks.</summary>
    private async Task<IReadOnlyList<Answer>> Ask(WaitingUnit unit, int free, CartContents contents, DateTimeOffset until, CancellationToken stop)
    {
        var wishes = unit.Entries.Select(entry => new Wish(entry.Group, contents.Participant(contents.Member(entry.Person)!, entry.Group)) { Tie = entry.Tie }).ToList();
        if (wishes.Count > free)
        {
            return (await house.Send(new MayTake([.. wishes.Select(wish => wish with { Tie = null })]), stop)).Value;
        }

        var held = (await house.Send(new HoldPlaces(unit.First.Id, wishes, until) { FromList = true }, stop)).Value;
        foreach (var (entry, wish) in held.AllHeld ? unit.Entries.Zip(wishes).Skip(1) : [])
        {
            // held together, then each by its own entry, as any offer: it may be the only one that is paid for
            await house.Send(new HoldPlaces(entry.Id, [wish with { Tie = null, Offered = unit.First.Id }], until) { FromList = true }, stop);
        }

        return held.Answers;
    }

    /// <summary>Ends what can never be, and says why.</summary>
    /// <returns>Somebody left: the others are asked again.</returns>
    private async Task<bool> Close(WaitingUnit unit, IReadOnlyList<Answer> answers, CartContents contents, GroupView group, CancellationToken stop)
    {
        var closed = unit.Entries.Zip(answers).Where(pair => pair.Second.Why is { } why && IsForGood(why)).ToList();
        foreach (var (entry, answer) in closed)
        {
            entry.Ends(WaitingEnd.Ineligible, time.GetUtcNow());
            unit.Drop(entry);
            await letter.Closed(entry, contents.Family, contents.Member(entry.Person)!, group, answer.Why!, stop);
        }

        return closed.Count > 0;
    }

    private static DateTimeOffset? NextMeeting(GroupView group, DateTimeOffset now) => group.Meetings
        .Where(meeting => !meeting.IsCancelled && meeting.Start > now).Select(meeting => (DateTimeOffset?)meeting.Start).Min();

    private static bool IsForGood(Refusal why) => why.Code is "place.too-old" or "place.past" or "place.cancelled" or "place.closed" or "place.already";
}

/// <summary>What came of a turn.</summary>
/// <param name="Why">Why they were not offered their places; null: they were, or nobody of them is left.</param>
/// <param name="Refusal">The same for the office.</param>
/// <param name="OpensAt">UTC: when the registration opens for all of them, if that is why.</param>
internal sealed record Turn(PassedOver? Why, Refusal? Refusal = null, DateTimeOffset? OpensAt = null)
{
    public static readonly Turn Offered = new((PassedOver?)null);

    public static readonly Turn Over = new((PassedOver?)null);

    public static readonly Turn Skipped = new(PassedOver.ByOffice);

    public static readonly Turn Elsewhere = new(PassedOver.OfferedElsewhere, WaitingRefusals.OfferedElsewhere);

    /// <summary>They could take the free places today, if there were enough of them.</summary>
    public bool WantsMore => Why == PassedOver.NeedsAll;

    public static Turn Passed(IReadOnlyList<Answer> answers)
    {
        var whys = answers.Where(answer => answer.Why is { Code: not ("place.full" or "place.tied") }).ToList();
        return whys.Count == 0 ? new(answers.Count > 1 ? PassedOver.NeedsAll : PassedOver.NotNow, WaitingRefusals.NothingFree)
            : whys.TrueForAll(answer => answer.OpensAt is not null) ? new(PassedOver.NotOpen, whys[0].Why, whys.Max(answer => answer.OpensAt)) : NotNow(whys[0].Why!);
    }

    public static Turn NotNow(Refusal why) => new(PassedOver.NotNow, why);
}
