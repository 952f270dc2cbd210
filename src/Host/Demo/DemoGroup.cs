using Loisirs.Kernel.Ages;

namespace Loisirs.Host.Demo;

/// <summary>A group that the demo town will open.</summary>
/// <param name="days">Its weekdays; one, but for camps and the subscription.</param>
/// <param name="last">Included; a show's only day is <paramref name="first"/>.</param>
internal sealed class DemoGroup(
    DemoActivity activity, DemoProgramme programme, string code, IReadOnlyList<DayOfWeek> days, TimeOnly starts, DateOnly first, DateOnly last, string instructor)
{
    public DemoActivity Activity => activity;

    public DemoProgramme Programme => programme;

    public string Code => code;

    public IReadOnlyList<DayOfWeek> Days => days;

    public TimeOnly Starts => starts;

    public TimeOnly Ends => starts.AddMinutes(activity.Minutes);

    public DateOnly First => first;

    public DateOnly Last => last;

    public string Instructor => instructor;

    /// <summary>Smaller than usual where the demo wants it full.</summary>
    public int Places { get; set; } = activity.Places;

    public DemoFate Fate { get; init; }

    /// <summary>Known once it is created.</summary>
    public Guid Id { get; set; }

    /// <summary>The first day on which it meets, holidays apart.</summary>
    public DateOnly FirstMeeting => Enumerable.Range(0, 7).Select(first.AddDays).First(day => days.Contains(day.DayOfWeek));

    public bool MeetsOn(DateOnly day) => day >= first && day <= last && days.Contains(day.DayOfWeek);

    /// <summary>Whether somebody born that day is of the right age.</summary>
    public bool Suits(DateOnly birth) => new AgeRange(Limit(activity.Ages.From), Limit(activity.Ages.To))
        .Includes(birth, ReferenceDate.FirstMeeting.Resolve(FirstMeeting, last, FirstMeeting)).IsYes;

    private AgeLimit? Limit(int? age) =>
        age is not { } number ? null : activity.Ages.InMonths ? AgeLimit.Months(number) : AgeLimit.Years(number);
}

/// <summary>How registration stands in a group.</summary>
internal enum DemoFate
{
    /// <summary>As its programme says.</summary>
    Open,

    /// <summary>Opens for everybody in ten days.</summary>
    NotYet,

    /// <summary>The office closed it.</summary>
    Closed,

    /// <summary>It will not take place.</summary>
    Cancelled,
}
