using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The waiting list of a group: free places are offered to the first who can take them, in the transaction of whoever asks.</summary>
/// <remarks>P-111. The group's row is locked first: two who settle the same list come one after the other, and the second finds nothing to do.</remarks>
internal sealed class WaitingList(CartDb db, IMediator house, WaitingLetter letter, TownZone zone, TimeProvider time)
{
    private const int Most = 500;

    /// <summary>Nobody else changes the group's list or places until this command ends.</summary>
    /// <returns>The places as they stand, kept for the list from now on.</returns>
    public async Task<PlacesLeft> Lock(Guid group, CancellationToken stop) =>
        (await house.Send(new KeepForList(group, time.GetUtcNow()), stop)).Value;

    /// <summary>Offers what is free, in order; then says to the guard of places for whom the rest is.</summary>
    public async Task Settle(Guid group, CancellationToken stop)
    {
        var free = (await Lock(group, stop)).Free;
        var waiting = await db.Waiting.Where(entry => entry.Group == group && entry.OfferedAt == null && entry.EndedAt == null)
            .OrderBy(entry => entry.Position).Take(Most).ToListAsync(stop);
        DateTimeOffset? opens = null;
        foreach (var entry in waiting)
        {
            if (free == 0)
            {
                break;
            }

            var why = await Offer(entry, stop);
            free -= entry.IsOffered ? 1 : 0;
            opens = why is { OpensAt: { } at } && !(opens <= at) ? at : opens;
        }

        var left = waiting.Count(entry => entry.IsWaiting);
        await house.Send(new KeepForList(group, left == 0 ? null : free == 0 ? time.GetUtcNow() : opens, left), stop);
    }

    /// <summary>An entry is over; what was offered to it goes to the next.</summary>
    public async Task End(WaitingEntry entry, WaitingEnd how, CancellationToken stop)
    {
        await Lock(entry.Group, stop);
        await db.Entry(entry).ReloadAsync(stop);
        if (!entry.Ends(how, time.GetUtcNow()))
        {
            return;
        }

        if (entry.OfferedAt is not null)
        {
            await house.Send(new ReleasePlaces(entry.Id), stop);
        }

        await Settle(entry.Group, stop);
    }

    /// <summary>Holds a place for the first if the rules of today let it; else says why not, and ends what can never be.</summary>
    private async Task<Answer?> Offer(WaitingEntry entry, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var contents = await CartContents.Read(house, entry.Family, [entry.Group], language: null, zone.DateAt(now), stop);
        if (contents.Member(entry.Person) is not { } member || !contents.Groups.TryGetValue(entry.Group, out var group))
        {
            entry.Ends(WaitingEnd.Gone, now);
            return null;
        }

        var until = ReplyTime.Deadline(now, NextMeeting(group, now), zone);
        var wish = new Wish(group.Id, contents.Participant(member, group.Id));
        if (!contents.Family.IsApproved || (until <= now && group.State == GroupState.Published))
            return null; // nobody could answer in time: the office calls
        var answer = (await house.Send(new HoldPlaces(entry.Id, [wish], until) { FromList = true }, stop)).Value.Answers[0];
        if (answer.CanTake)
        {
            entry.Offer(now, until);
            await letter.Offered(entry, contents.Family, member, group, stop);
        }
        else if (IsForGood(answer.Why!) && entry.Ends(WaitingEnd.Ineligible, now))
        {
            await letter.Closed(entry, contents.Family, member, group, answer.Why!, stop);
        }

        return answer;
    }

    private static DateTimeOffset? NextMeeting(GroupView group, DateTimeOffset now) => group.Meetings
        .Where(meeting => !meeting.IsCancelled && meeting.Start > now).Select(meeting => (DateTimeOffset?)meeting.Start).Min();

    private static bool IsForGood(Refusal why) => why.Code is "place.too-old" or "place.past" or "place.cancelled" or "place.closed" or "place.already";
}
