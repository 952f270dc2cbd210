using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Schedules;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Reads a weekly plan as staff typed it.</summary>
internal static class PlanReading
{
    private const int MostWeeks = 8;

    public static Result<WeeklyPlan> Read(this PlanFields typed)
    {
        var form = new FormReading("Plan.");
        Check(form, typed.Days is { Count: > 0 }, nameof(typed.Days), "catalogue.days-missing");
        Check(form, typed.Starts is not null, nameof(typed.Starts), "catalogue.hours-missing");
        Check(form, typed.Ends is not null, nameof(typed.Ends), "catalogue.hours-missing");
        Check(form, typed.First is not null, nameof(typed.First), "catalogue.dates-missing");
        Check(form, typed.Last is not null, nameof(typed.Last), "catalogue.dates-missing");
        Check(form, !(typed.Last < typed.First), nameof(typed.Last), "catalogue.dates-out-of-order");
        Check(form, typed.EveryWeeks is >= 1 and <= MostWeeks, nameof(typed.EveryWeeks), "catalogue.every-weeks", MostWeeks);
        Check(
            form, !(typed.Last?.DayNumber - typed.First?.DayNumber > WeeklyPlan.LongestSpan), nameof(typed.Last), "catalogue.plan-too-long",
            PlanFields.MostMeetings);
        return form.Or(() => Plan(typed)).Then(Bounded);
    }

    private static WeeklyPlan Plan(PlanFields typed) => new()
    {
        Days = [.. typed.Days!.Distinct()],
        Starts = typed.Starts!.Value,
        Ends = typed.Ends!.Value,
        First = typed.First!.Value,
        Last = typed.Last!.Value,
        EveryWeeks = typed.EveryWeeks,
        Exceptions =
        [
            .. typed.Except ?? [],
            .. typed.SkipHolidays ? ClosedDays.Between(typed.First.Value, typed.Last.Value).Select(holiday => holiday.Day) : [],
        ],
    };

    private static Result<WeeklyPlan> Bounded(WeeklyPlan plan) => plan.Meetings().Count switch
    {
        0 => new Refusal("catalogue.plan-empty").At("Plan.Days"),
        > PlanFields.MostMeetings => new Refusal("catalogue.plan-too-long", PlanFields.MostMeetings).At("Plan.Last"),
        _ => plan,
    };

    private static void Check(FormReading form, bool isFine, string field, string code, params IReadOnlyList<object> values)
    {
        if (!isFine)
        {
            form.Refuse(field, code, values);
        }
    }
}
