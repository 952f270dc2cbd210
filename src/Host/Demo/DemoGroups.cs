using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Host.Demo.Activities;

namespace Loisirs.Host.Demo;

/// <summary>Lays out the groups of both programmes, so that each category has some on most days, and today has several.</summary>
internal sealed class DemoGroups(DemoCalendar calendar, Lot lot)
{
    /// <summary>One group in so many of the next programme opens later than the others.</summary>
    private const int LateOneIn = 12;

    private static readonly DayOfWeek[] Week = Enum.GetValues<DayOfWeek>();

    public static IReadOnlyList<DemoActivity> Activities { get; } =
        [.. WaterAndIce.All, .. ArtsAndCulture.All, .. DanceAndLittleOnes.All, .. SportAndHealth.All, .. MindAndNature.All];

    public IReadOnlyList<DemoGroup> LayOut()
    {
        var groups = new List<DemoGroup>();
        foreach (var (activity, turn) in Activities.Where(activity => activity.IsNow).Select((activity, turn) => (activity, turn)))
        {
            groups.AddRange(Of(activity, calendar.Current, isToday: turn % 2 == 0));
        }

        foreach (var activity in Activities.Where(activity => activity.Kind != ActivityKind.Show))
        {
            groups.AddRange(Of(activity, calendar.Next, isToday: false));
        }

        return groups;
    }

    private IEnumerable<DemoGroup> Of(DemoActivity activity, DemoProgramme programme, bool isToday) => activity switch
    {
        { Kind: ActivityKind.Show } => [Show(activity, programme)],
        { Kind: ActivityKind.Subscription } => [Weekly(activity, programme, 1, [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], new(19, 0))],
        { Category: "camps" } => Enumerable.Range(1, activity.Groups).Select(number => Camp(activity, programme, number)),
        _ => Enumerable.Range(1, programme.IsNext ? activity.Groups : (activity.Groups + 1) / 2).Select(number =>
        {
            var day = isToday && number == 1 ? calendar.Today.DayOfWeek : lot.One(Week);
            return Weekly(activity, programme, number, [day], lot.One(Starts(activity.Hours, day)));
        }),
    };

    private DemoGroup Weekly(DemoActivity activity, DemoProgramme programme, int number, DayOfWeek[] days, TimeOnly starts) =>
        new(activity, programme, $"{activity.Code}{number}", days, starts, programme.From, programme.To, lot.One(DemoPlaces.Instructors))
        {
            Fate = (programme.IsNext, lot.Below(LateOneIn), lot.Below(40)) switch
            {
                (true, 0, _) => DemoFate.NotYet,
                (_, _, 0) => DemoFate.Cancelled,
                (false, _, 1 or 2) => DemoFate.Closed,
                _ => DemoFate.Open,
            },
        };

    /// <summary>The first show is this evening; the others follow.</summary>
    private DemoGroup Show(DemoActivity activity, DemoProgramme programme)
    {
        var day = calendar.Today.AddDays((activity.Code[^1] - '1') * 9);
        var starts = activity.Hours == DemoHours.Evening ? new TimeOnly(20, 0) : new TimeOnly(15, 0);
        return new(activity, programme, activity.Code, [day.DayOfWeek], starts, day, day, "");
    }

    private DemoGroup Camp(DemoActivity activity, DemoProgramme programme, int number)
    {
        var monday = programme.From.AddDays(28 + (7 * number));
        DayOfWeek[] days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
        return new(activity, programme, $"{activity.Code}{number}", days, new TimeOnly(9, 0), monday, monday.AddDays(4), lot.One(DemoPlaces.Instructors))
        {
            Fate = DemoFate.NotYet,
        };
    }

    private static IReadOnlyList<TimeOnly> Starts(DemoHours hours, DayOfWeek day)
    {
        var isWeekend = day is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return (hours, isWeekend) switch
        {
            (DemoHours.AfterSchool, true) => [new(8, 30), new(9, 0), new(10, 0), new(11, 0), new(13, 0)],
            (DemoHours.AfterSchool, false) => [new(15, 45), new(16, 30), new(17, 30), new(18, 15)],
            (DemoHours.Evening, true) => [new(9, 0), new(10, 30), new(17, 0), new(19, 0)],
            (DemoHours.Evening, false) => [new(18, 30), new(19, 0), new(19, 45), new(20, 0)],
            (DemoHours.Morning, _) => [new(8, 30), new(9, 15), new(10, 0), new(10, 45)],
            _ => [new(13, 0), new(13, 30), new(14, 15)],
        };
    }
}
