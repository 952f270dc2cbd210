using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.RollCalls;

/// <summary>A device without a network keeps what was done, and sends it later, perhaps more than once.</summary>
public sealed class SendingWhatWasDoneOffline
{
    [Theory, BothDatabases]
    public async Task What_is_sent_late_yields_to_a_later_act(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets(starts: "17:00");
        var lea = await evening.Registers(meeting, "Léa Roy");
        var now = evening.Town.Clock.GetUtcNow();
        await evening.Marks(meeting, lea, MarkState.Absent, at: now.AddMinutes(-5));

        var late = await evening.Marks(meeting, lea, MarkState.Present, at: now.AddMinutes(-20));
        var ahead = await evening.Marks(meeting, lea, MarkState.Present, at: now.AddYears(1)); // a clock that is wrong

        Assert.Equal(MarkState.Absent, late.Value.State);
        Assert.Equal((MarkState.Present, now), (ahead.Value.State, ahead.Value.At));
    }

    [Theory, BothDatabases, Trait("Case", "C27")]
    public async Task A_queue_of_thirty_sent_three_times_counts_thirty(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets(starts: "17:00");
        var people = await evening.People(Enumerable.Range(0, 15).Select(i => $"Léa Roy-{i}"));
        await evening.Registers(meeting, people);
        var done = evening.Town.Clock.GetUtcNow().AddMinutes(-30);
        var queue = people.SelectMany(person => ((MarkState, Guid)[])[(MarkState.Absent, person), (MarkState.Present, person)])
            .Select((act, i) => (State: act.Item1, Person: act.Item2, Id: Guid.NewGuid(), At: done.AddSeconds(i))).ToList();

        foreach (var act in queue.Take(10)) // the network went
        {
            Assert.False((await evening.Marks(meeting, act.Person, act.State, act.Id, act.At)).IsRefused);
        }

        var answers = await Task.WhenAll(Sends(), Sends());

        Assert.All(answers.SelectMany(answer => answer), answer => Assert.False(answer.IsRefused));
        var roll = await evening.Roll(meeting);
        Assert.Equal((15, 0, 0), (roll.Present, roll.Absent, roll.Left));
        Assert.Equal(queue.Where(act => act.State == MarkState.Present).Select(act => act.At).Order(), roll.Done.Select(p => p.MarkedAt!.Value).Order());

        async Task<List<Result<Application.RollCalls.Marked>>> Sends()
        {
            var all = new List<Result<Application.RollCalls.Marked>>();
            foreach (var act in queue)
            {
                all.Add(await evening.Marks(meeting, act.Person, act.State, act.Id, act.At));
            }

            return all;
        }
    }

    [Theory, BothDatabases, Trait("Case", "C27")]
    public async Task One_press_sent_ten_times_at_once_is_one_mark(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, id) = (await evening.Meets(), Guid.NewGuid());
        var lea = await evening.Registers(meeting, "Léa Roy");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => evening.Marks(meeting, lea, MarkState.Present, id)));

        Assert.All(answers, answer => Assert.Equal(MarkState.Present, answer.Value.State));
        await evening.Marks(meeting, lea, MarkState.Undetermined);
        Assert.Equal(1, (await evening.Roll(meeting)).Left);
    }
}
