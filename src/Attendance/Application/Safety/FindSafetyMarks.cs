using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Attendance.Application.Safety;

/// <summary>A roll call with, for each person of whom there is something to know, that there is: never what. For the people of the town
/// at their page; programs get the roll call alone.</summary>
/// <remarks>Refuses: house.not-found, also for a supervisor who is not assigned to the group.</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record FindSafetyMarks(Guid Meeting, string? Text = null) : IQuery<MarkedRollCall>;

internal sealed record MarkedRollCall(RollCallView Roll, IReadOnlyDictionary<Guid, SafetyFlags> Marks);

internal sealed class FindSafetyMarksHandler(IMediator house) : IQueryHandler<FindSafetyMarks, MarkedRollCall>
{
    public async Task<Result<MarkedRollCall>> Handle(FindSafetyMarks query, CancellationToken cancellationToken)
    {
        var roll = await house.Send(new ShowRollCall(query.Meeting, query.Text), cancellationToken);
        if (roll.IsRefused)
        {
            return roll.Refusal;
        }

        var marks = await house.Send(new FindSafetyFlags([.. roll.Value.ToDo.Concat(roll.Value.Done).Select(person => person.Person)]), cancellationToken);
        return marks.Then(found => new MarkedRollCall(roll.Value, found.ToDictionary(mark => mark.Person)));
    }
}
