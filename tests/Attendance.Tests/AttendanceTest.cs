using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Application.Supervision;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests;

/// <summary>A town whose orders, people and dates are said by the test; it is 18 h in town on Thursday 26 November 2026.</summary>
public abstract class AttendanceTest : TownTest
{
    private protected Neighbours.Neighbours Neighbours { get; } = new();

    protected static Guid Camille { get; } = Guid.NewGuid();

    protected override void With(TownOptions options) => options.Replacements.Add(Neighbours.Join);

    /// <summary>A person whom Accounts knows.</summary>
    protected Guid Person(string firstName, string lastName = "", string born = "2018-04-04")
    {
        var id = Guid.CreateVersion7();
        Neighbours.People[id] = new PersonView(id, Guid.CreateVersion7(), firstName, lastName, DateOnly.Parse(born, null));
        return id;
    }

    /// <summary>A date of a group, by default from 18 h 30 to 19 h 30 today.</summary>
    private protected MeetingOfGroup Date(Guid? group = null, string name = "Natation 3", double inHours = 0.5, bool cancelled = false)
    {
        var start = Town.Clock.GetUtcNow().AddHours(inHours);
        var meeting = new MeetingOfGroup(
            Guid.CreateVersion7(), start, start.AddHours(1), cancelled, group ?? Guid.CreateVersion7(), "NAT-31", name, ActivityKind.Activity,
            new VenueView(Guid.CreateVersion7(), "Piscine municipale", "12, rue des Érables"));
        Neighbours.Meetings.Add(meeting);
        return meeting;
    }

    /// <summary>An order was paid; answers its lines.</summary>
    private protected async Task<CartCheckedOut> Registers(Guid group, params Guid[] people)
    {
        var order = new CartCheckedOut(Guid.CreateVersion7(), Guid.CreateVersion7(), [.. people.Select(p => new CheckedOutLine(Guid.CreateVersion7(), group, p))]);
        await Tells(order);
        return order;
    }

    private protected Task Cancels(CartCheckedOut order, int line = 0) =>
        Tells(new OrderLineCancelled(order.Order, order.Lines[line].Line, order.Lines[line].Group, order.Lines[line].Person));

    /// <summary>Tells notices in one transaction, and delivers them.</summary>
    protected async Task Tells(params INotice[] notices)
    {
        await using (var scope = Town.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
                () =>
                {
                    foreach (var notice in notices)
                    {
                        scope.ServiceProvider.GetRequiredService<ITell>().Tell(notice);
                    }

                    return Task.FromResult(Done.Result);
                },
                CancellationToken.None);
        }

        await Town.Quiet();
    }

    protected Task Assigns(params Guid[] groups) => Town.Does(new AssignSupervisor(Camille, groups));

    protected static void AsCamille(Caller caller) => caller.Become(new CallerFacts(Role.Supervisor, Camille, Guid.Empty, false, "Camille", Language.French));

    protected static void AsOffice(Caller caller) => caller.Become(new CallerFacts(Role.Office, Guid.NewGuid(), Guid.Empty, false, "Bureau", Language.French));

    private protected Task<Result<Marked>> Marks(MeetingOfGroup meeting, Guid person, MarkState state, Guid? id = null, DateTimeOffset? at = null) =>
        Town.Ask(AsCamille, new MarkAttendance(meeting.Meeting, person, state, id ?? Guid.NewGuid(), at));

    private protected async Task<RollCallView> Roll(MeetingOfGroup meeting, string? text = null) =>
        (await Town.Ask(AsCamille, new ShowRollCall(meeting.Meeting, text))).Value;
}
