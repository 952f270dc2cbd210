using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Carts;

/// <summary>The registration page: the members to choose from, and the groups on offer, each with whether the person chosen can take it.</summary>
/// <remarks>Procedure, steps 4b and 5. The groups for the person's age come first. A visitor sees the groups alone; a family that waits for approval too. Twenty-four a page.
/// Refuses: house.not-found for a person of another family.</remarks>
/// <param name="Person">The person to register; null: none chosen yet. A family of one has nobody else to choose.</param>
[Needs(Right.Anyone)]
internal sealed record ListChoices(Guid? Person, ChoiceFilters Filters, int Page = 1) : IQuery<Choices>;

/// <summary>What narrows the groups; empty: all that is on offer.</summary>
/// <param name="Text">Every word must begin a word of the activity's name, code, category or venue.</param>
/// <param name="Days">Meets on one of these days; null or none: any day.</param>
/// <param name="Group">This group alone, when the person comes from its page.</param>
/// <param name="WithPlaces">Only groups with a place left.</param>
internal sealed record ChoiceFilters(
    string? Text = null, IReadOnlyList<DayOfWeek>? Days = null, string? Category = null, Guid? Venue = null, ActivityKind? Kind = null,
    Guid? Programme = null, Guid? Group = null, bool WithPlaces = false, bool ByPrice = false);

/// <param name="Members">The family's, for the list <c>Personne à inscrire</c>; empty for a visitor.</param>
/// <param name="Person">The person chosen, or null.</param>
/// <param name="MayRegister">False for a visitor and for a family that waits for approval: no button, one notice.</param>
internal sealed record Choices(
    IReadOnlyList<MemberChoice> Members, MemberChoice? Person, bool MayRegister, Slice<Choice> Groups)
{
    /// <summary>The person chosen is no resident, and a proof that the family is waits to be seen: that is why (W11).</summary>
    public bool IsProofWaiting { get; init; }
}

/// <param name="Age">Completed years today, in town.</param>
internal sealed record MemberChoice(Guid Id, string FirstName, string FullName, int Age);

/// <summary>A group as the registration page shows it.</summary>
/// <param name="Answer">Whether the person chosen can take it, at what price, else why not; null when nobody is chosen.</param>
/// <param name="IsInCart">That person and that group are in the cart already.</param>
/// <param name="Clash">That person has something else at the same hour: told, not forbidden; or null.</param>
/// <param name="Nearest">When it is full: the nearest similar group that has room for the person; or null.</param>
/// <param name="Standing">When nobody is chosen: how it stands for the public at large.</param>
internal sealed record Choice(GroupView Group, Answer? Answer, bool IsInCart, Refusal? Clash, GroupView? Nearest, Standing? Standing = null)
{
    /// <summary>That person is on its waiting list, or is offered a place of it.</summary>
    public bool IsOnList { get; init; }

    /// <summary>What its programme asks of whoever registers late; null: nothing, or nothing of this group.</summary>
    public LateFeeToKnow? LateFee { get; init; }

    public PlacesLeft? Places => Answer?.Places ?? Standing?.Places;
}

/// <param name="Begins">UTC: asked from then on.</param>
/// <param name="IsAsked">It is asked now.</param>
internal sealed record LateFeeToKnow(Money Amount, DateTimeOffset Begins, bool IsAsked);

internal sealed class ListChoicesHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : IQueryHandler<ListChoices, Choices>
{
    public async Task<Result<Choices>> Handle(ListChoices query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var family = caller.Family == Guid.Empty ? null : (await house.Send(new FindFamily(caller.Family), stop)).Value;
        var members = family?.Members ?? [];
        var chosen = query.Person is { } person ? members.FirstOrDefault(member => member.Id == person) : members.Count == 1 ? members[0] : null;
        if (query.Person is not null && chosen is null)
            return caller.Role == Role.Visitor ? Refusal.SignInFirst : Refusal.NotFound;

        var groups = await Offered(query, chosen?.BirthDate, stop);
        var items = chosen is null
            ? await ForNobody(groups.Items, stop)
            : await For(chosen, groups.Items, new CartContents(family!, groups.Items.ToDictionary(group => group.Id), today), stop);
        var fees = await LateFees(groups.Items, stop);
        return new Choices(
            [.. members.Select(member => Of(member, today))], chosen is null ? null : Of(chosen, today), caller.IsApproved && caller.May(Right.Register),
            new([.. items.Select(item => item with { LateFee = fees.GetValueOrDefault(item.Group.ProgrammeId) })], groups.Number, groups.Size, groups.Total))
        {
            IsProofWaiting = chosen is not null && family!.ClassFor(chosen, today, null) != ResidencyClass.Resident
                && (await house.Send(new IsProofWaiting(family.Id), stop)).Value,
        };
    }

    private async Task<Dictionary<Guid, LateFeeToKnow>> LateFees(IReadOnlyList<GroupView> groups, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var rules = await db.RulesOf(groups.Select(group => group.ProgrammeId), stop);
        return rules.Where(known => known.Value.LateFee is not null).ToDictionary(known => known.Key, known =>
        {
            var fee = known.Value.LateFee!;
            return new LateFeeToKnow(fee.Amount, fee.Begins(zone), !fee.At(now, zone).IsZero);
        });
    }

    private async Task<Slice<GroupView>> Offered(ListChoices query, DateOnly? born, CancellationToken stop)
    {
        var filters = query.Filters;
        if (filters.Group is { } group)
        {
            var one = (await house.Send(new FindGroups([group], caller.Language), stop)).Value.Where(found => found.State != GroupState.Draft).ToList();
            return new(one, 1, 1, one.Count);
        }

        return (await house.Send(
            new FindOfferedGroups(
                filters.Text, filters.Days ?? [], filters.Category, filters.Venue, filters.Kind, filters.Programme, filters.WithPlaces,
                Math.Max(1, query.Page), caller.Language, filters.ByPrice ? OfferOrder.Price : OfferOrder.Day, born), stop)).Value;
    }

    private async Task<List<Choice>> ForNobody(IReadOnlyList<GroupView> groups, CancellationToken stop)
    {
        var standings = (await house.Send(new HowTheyStand([.. groups.Select(group => group.Id)]), stop)).Value.ToDictionary(standing => standing.Group);
        return [.. groups.Select(group => new Choice(group, null, IsInCart: false, null, null, standings.GetValueOrDefault(group.Id)))];
    }

    private async Task<List<Choice>> For(MemberView member, IReadOnlyList<GroupView> groups, CartContents contents, CancellationToken stop)
    {
        var answers = (await house.Send(new MayTake([.. groups.Select(group => new Wish(group.Id, contents.Participant(member, group.Id)))]), stop)).Value;
        var inCart = (await db.CartOf(caller.Family, stop))?.Lines.Where(line => line.Person == member.Id).Select(line => line.Group).ToHashSet() ?? [];
        var paid = await db.PlacesPaidFor([member.Id], stop);
        var busy = await house.Send(new FindGroups([.. inCart.Concat(paid.Select(place => place.Group)).Distinct()], caller.Language), stop);
        var clashes = new Clashes(zone);

        var onList = await OnList(member.Id, answers, stop);
        var choices = new List<Choice>(groups.Count);
        foreach (var (group, answer) in groups.Zip(answers))
        {
            var nearest = answer.Why?.Code == "place.full" ? await Nearest(group, contents.Participant(member, group.Id), stop) : null;
            choices.Add(new(group, answer, inCart.Contains(group.Id), clashes.Find(group, busy.Value, member.FirstName), nearest) { IsOnList = onList.Contains(group.Id) });
        }

        return choices;
    }

    /// <summary>Asked only where that person could be on a list: somebody waits there, or a place is kept for the person.</summary>
    private async Task<HashSet<Guid>> OnList(Guid person, IReadOnlyList<Answer> answers, CancellationToken stop)
    {
        var groups = answers.Where(answer => answer.Places.Waiting > 0 || answer.Why?.Code == "place.already").Select(answer => answer.Group).ToArray();
        return groups.Length == 0
            ? []
            : await db.OpenEntries.Where(entry => entry.Person == person && groups.Contains(entry.Group)).Select(entry => entry.Group).ToHashSetAsync(stop);
    }

    private async Task<GroupView?> Nearest(GroupView group, Participant participant, CancellationToken stop)
    {
        var found = await house.Send(new NearestWithRoom(group.Id, participant, caller.Language), stop);
        return found.IsRefused ? null : found.Value;
    }

    private static MemberChoice Of(MemberView member, DateOnly today) =>
        new(member.Id, member.FirstName, member.FullName, Age.YearsOn(member.BirthDate, today));
}
