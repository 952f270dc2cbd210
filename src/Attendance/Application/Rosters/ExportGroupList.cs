using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Kernel;
using Loisirs.Shared.Sheets;
using Loisirs.Shared.Texts;
using MediatR;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>The list of a group as a file, with what was answered to the town's questions. A command, so that each copy of names that leaves
/// stands in the audit trail.</summary>
/// <remarks>P-709, C39 to C42. At most 500 people. Refuses: house.not-found.</remarks>
[Needs(Right.ReadRosters)]
internal sealed record ExportGroupList(Guid Group, SheetFormat Format) : ICommand<SheetFile>;

internal sealed class ExportGroupListHandler(IMediator house, Words words) : ICommandHandler<ExportGroupList, SheetFile>
{
    public async Task<Result<SheetFile>> Handle(ExportGroupList command, CancellationToken cancellationToken)
    {
        var list = await house.Send(new ShowGroupList(command.Group), cancellationToken);
        return list.IsRefused ? Result<SheetFile>.Refused(list.Refusals) : await Sheet(list.Value).As(command.Format, cancellationToken);
    }

    private Sheet Sheet(GroupList list)
    {
        var answers = list.Answers.DistinctBy(of => of.Person).ToDictionary(of => of.Person, of => of.Answers);
        List<string> questions = [.. answers.Values.SelectMany(of => of).Select(answer => answer.Question).Distinct(StringComparer.Ordinal)];
        return new(
            words["attendance.file-name", list.Group.Code],
            [
                words["attendance.code"], words["attendance.activity"], words["attendance.first-day"], words["attendance.last-name"], words["attendance.first-name"],
                words["attendance.age-column"], .. questions,
            ],
            [.. list.People.Select(person => Row(list, person, questions.ConvertAll(question => AnswerOf(answers.GetValueOrDefault(person.Person), question))))])
        {
            Language = words.Language,
        };
    }

    private static IReadOnlyList<object?> Row(GroupList list, RosterPerson person, IEnumerable<string> answers) =>
        [list.Group.Code, list.Group.ActivityName, list.Group.FirstDay, person.LastName, person.FirstName, person.Age, .. answers];

    private static string AnswerOf(IReadOnlyList<Cart.Contracts.Orders.AnswerView>? answers, string question) =>
        string.Join(", ", answers?.Where(answer => answer.Question == question).Select(answer => answer.Answer) ?? []);
}
