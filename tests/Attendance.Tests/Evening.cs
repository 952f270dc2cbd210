using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Attendance.Tests;

/// <summary>It is 18 h in town on Thursday 26 November 2026: groups meet, the Roy family registers, Camille stands at the door.</summary>
internal sealed class Evening : IAsyncDisposable
{
    private Evening(Town town, FamilyInTown roy, (Guid Account, string Email) camille) => (Town, Roy, Camille) = (town, roy, camille);

    public Town Town { get; }

    public FamilyInTown Roy { get; }

    /// <summary>A supervisor whom the town hired.</summary>
    public (Guid Account, string Email) Camille { get; }

    public static async Task<Evening> In(DatabaseProvider database) => await Of(await Town.Open(database));

    /// <summary>On the database on which the story is told.</summary>
    public static async Task<Evening> In() => await Of(await Town.Open());

    private static async Task<Evening> Of(Town town) => new(town, await town.ApprovesFamily(), await town.Hires(Role.Supervisor));

    /// <summary>A free group that meets every week from that day on, today unless another is named.</summary>
    /// <param name="starts">In town; it lasts one hour.</param>
    /// <returns>Its first date.</returns>
    public async Task<MeetingOfGroup> Opens(string activity = "Natation 3", string starts = "18:30", int inDays = 0, string price = "0")
    {
        var (day, hour) = (Town.Today.AddDays(inDays), TimeOnly.Parse(starts, null));
        var group = await Town.OpensGroup(wish =>
            (wish.Activity, wish.First, wish.Starts, wish.Ends, wish.Price) = (activity, day, hour, hour.AddHours(1), price));
        return await DateOf(group.Id, day);
    }

    /// <summary>A group as <see cref="Opens"/>, with Camille on duty.</summary>
    public async Task<MeetingOfGroup> Meets(string activity = "Natation 3", string starts = "18:30", int inDays = 0)
    {
        var meeting = await Opens(activity, starts, inDays);
        await Assigns(meeting);
        return meeting;
    }

    /// <summary>The date of a group on a day.</summary>
    public async Task<MeetingOfGroup> DateOf(Guid group, DateOnly day) =>
        (await Town.Does(new ListMeetings(day))).Meetings.Single(meeting => meeting.Group == group);

    public Task Assigns(MeetingOfGroup meeting) =>
        Town.Assigns(Camille.Account, new GroupInTown(meeting.Group, Guid.Empty, meeting.Code, meeting.ActivityName));

    /// <summary>A member of the Roy family, whatever their own name.</summary>
    public async Task<Guid> Person(string name, string born = "2018-04-04")
    {
        var parts = name.Split(' ', 2);
        return (await Roy.Adds(parts[0], parts.ElementAtOrDefault(1) ?? "", born)).Id;
    }

    /// <summary>Members of the Roy family, added one after the other.</summary>
    public async Task<List<Guid>> People(params IEnumerable<string> names)
    {
        var people = new List<Guid>();
        foreach (var name in names)
        {
            people.Add(await Person(name));
        }

        return people;
    }

    public Task<CartCheckedOut> Registers(MeetingOfGroup meeting, params IReadOnlyList<Guid> people) => Town.Registers(Roy, meeting.Group, people);

    /// <summary>Somebody new is registered.</summary>
    public async Task<Guid> Registers(MeetingOfGroup meeting, string name, string born = "2018-04-04")
    {
        var person = await Person(name, born);
        await Registers(meeting, person);
        return person;
    }

    public void AsCamille(Caller caller) => AsCamille(Role.Supervisor)(caller);

    public Action<Caller> AsCamille(params Role[] roles) => caller =>
        caller.Become(new CallerFacts(roles, Camille.Account, Guid.Empty, IsApproved: false, "Camille", Language.French));

    public static void AsOffice(Caller caller) =>
        caller.Become(new CallerFacts([Role.Clerk, Role.Manager], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French));

    public Task<Result<Marked>> Marks(MeetingOfGroup meeting, Guid person, MarkState state, Guid? id = null, DateTimeOffset? at = null) =>
        Town.Ask(AsCamille, new MarkAttendance(meeting.Meeting, person, state, id ?? Guid.NewGuid(), at));

    public async Task<RollCallView> Roll(MeetingOfGroup meeting, string? text = null) =>
        (await Town.Ask(AsCamille, new ShowRollCall(meeting.Meeting, text))).Value;

    public ValueTask DisposeAsync() => Town.DisposeAsync();
}
