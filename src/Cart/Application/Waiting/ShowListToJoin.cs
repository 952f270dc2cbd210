using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The list of a group, before one joins it: who of the family may, and why the others may not.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Register)]
internal sealed record ShowListToJoin(Guid Group) : IQuery<ListToJoin>;

/// <param name="Waiting">How many wait without an offer.</param>
/// <param name="Others">Full groups of the same activity, of the first 24, that could be waited for as well.</param>
internal sealed record ListToJoin(GroupView Group, int Waiting, IReadOnlyList<MemberToWait> Members, IReadOnlyList<GroupView> Others);

/// <param name="WhyNot">Null: may join.</param>
internal sealed record MemberToWait(Guid Id, string FirstName, Refusal? WhyNot);

internal sealed class ShowListToJoinHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<ShowListToJoin, ListToJoin>
{
    public async Task<Result<ListToJoin>> Handle(ShowListToJoin query, CancellationToken stop)
    {
        var contents = await CartContents.Read(house, caller.Family, [query.Group], caller.Language, zone.DateAt(time.GetUtcNow()), stop);
        if (!contents.Groups.TryGetValue(query.Group, out var group) || group.State == GroupState.Draft)
        {
            return Refusal.NotFound;
        }

        var members = contents.Family.Members;
        var answers = (await house.Send(new MayTake([.. members.Select(member => new Wish(group.Id, contents.Participant(member, group.Id)))]), stop)).Value;
        var there = await db.OpenEntries.Where(entry => entry.Group == group.Id && entry.Family == caller.Family).Select(entry => entry.Person).ToListAsync(stop);
        return new ListToJoin(
            group, answers.Select(answer => answer.Places.Waiting).FirstOrDefault(), [.. members.Zip(answers, (member, answer) => View(member, answer, there))],
            await Others(group, stop));
    }

    private async Task<IReadOnlyList<GroupView>> Others(GroupView group, CancellationToken stop)
    {
        var found = await house.Send(
            new FindOfferedGroups(null, [], null, null, null, null, WithPlaces: false, 1, caller.Language) { Activity = group.Activity }, stop);
        var others = found.Value.Items.Where(other => other.Id != group.Id).ToList();
        if (others.Count == 0)
        {
            return others;
        }

        var full = (await house.Send(new HowTheyStand([.. others.Select(other => other.Id)]), stop)).Value
            .Where(standing => standing.Places is { IsFull: true }).Select(standing => standing.Group).ToHashSet();
        return others.FindAll(other => full.Contains(other.Id));
    }

    private static MemberToWait View(MemberView member, Answer answer, List<Guid> there) => new(
        member.Id, member.FirstName, there.Contains(member.Id) ? Domain.Waiting.WaitingRefusals.Already(member.FirstName) : JoinWaitingListHandler.WhyNot(answer));
}
