using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Host.Demo;

namespace Loisirs.Host.Tests.Demo;

/// <summary>Whatever the day on which somebody tries the portal, there is something to see and to take.</summary>
public sealed class PlansOfTheDemoTown
{
    public static TheoryData<string> AnyDay => ["2026-11-25", "2026-12-25", "2027-01-01", "2027-02-28", "2027-05-24", "2027-07-01", "2027-08-31", "2028-02-29"];

    [Theory, MemberData(nameof(AnyDay))]
    public void Today_has_groups_at_many_hours_and_a_show(string day)
    {
        var (today, groups, _, _) = Plan(day);

        var meeting = groups.Where(group => group.MeetsOn(today)).ToList();

        Assert.InRange(meeting.Count, 12, 60);
        Assert.True(meeting.Select(group => group.Starts.Hour).Distinct().Count() >= 5);
        Assert.Contains(meeting, group => group.Activity.Kind == ActivityKind.Show);
    }

    [Theory, MemberData(nameof(AnyDay))]
    public void Each_child_of_the_citizen_finds_several_groups_with_room(string day)
    {
        var (_, groups, families, taken) = Plan(day);

        Assert.All(families[0].People, person => Assert.True(groups.Count(group =>
            group.Fate == DemoFate.Open && group.Programme.IsNext && group.Suits(person.Birth) && taken.Count(one => one.Group == group) < group.Places) >= 5));
        Assert.Equal([41, 43, 14, 9, 5], families[0].People.Select(person => Kernel.Ages.Age.YearsOn(person.Birth, DateOnly.Parse(day, null))));
    }

    [Theory, MemberData(nameof(AnyDay))]
    public void Some_groups_are_full_some_nearly_some_not_open_yet(string day)
    {
        var (today, groups, _, taken) = Plan(day);
        var left = groups.ToDictionary(group => group, group => group.Places - taken.Count(one => one.Group == group));

        Assert.InRange(groups.Count, 240, 320);
        Assert.True(left.Count(group => group.Value == 0) >= 5);
        Assert.True(left.Count(group => group.Value is 1 or 2) >= 5);
        Assert.All(left.Values, places => Assert.True(places >= 0));
        Assert.Contains(groups, group => group.Fate == DemoFate.NotYet);
        Assert.Contains(taken, one => one.Group.MeetsOn(today));
    }

    [Fact]
    public void The_same_day_gives_the_same_town_and_another_day_another()
    {
        Assert.Equal(Summary("2026-11-25"), Summary("2026-11-25"));
        Assert.NotEqual(Summary("2026-11-25"), Summary("2026-11-26"));

        static string Summary(string day)
        {
            var (_, groups, families, taken) = Plan(day);
            return string.Join('\n', groups.Select(group => $"{group.Code} {group.Days[0]} {group.Starts} {group.Instructor} {group.Places}")
                .Concat(families.SelectMany(family => family.People.Select(person => $"{family.Email} {person.FirstName} {person.LastName} {person.Birth:O}")))
                .Concat(taken.Select(one => $"{one.Person.FirstName} {one.Group.Code}")));
        }
    }

    [Fact]
    public void The_catalogue_is_rich()
    {
        Assert.InRange(DemoGroups.Activities.Count, 60, 120);
        Assert.True(DemoGroups.Activities.Select(activity => activity.Category).Distinct().Count() >= 8);
        Assert.Equal(4, DemoGroups.Activities.Count(activity => activity.Kind == ActivityKind.Show));
        Assert.Contains(DemoGroups.Activities, activity => activity.Kind == ActivityKind.Subscription);
        Assert.Contains(DemoGroups.Activities, activity => activity.Price == 0);
        Assert.Contains(DemoGroups.Activities, activity => !activity.IsExempt);
        Assert.Equal(DemoGroups.Activities.Count, DemoGroups.Activities.Select(activity => activity.Code).Distinct().Count());
    }

    [Fact]
    public void Every_household_has_an_address_of_its_own()
    {
        var families = Plan("2026-11-25").Families;

        Assert.Equal(families.Count, families.Select(family => family.Email).Distinct().Count());
        Assert.True(families.Count(family => family.IsApproved) >= 42);
    }

    private static (DateOnly Today, IReadOnlyList<DemoGroup> Groups, IReadOnlyList<DemoFamily> Families, List<DemoRegistration> Taken) Plan(string day)
    {
        var today = DateOnly.Parse(day, null);
        var (calendar, lot) = (new DemoCalendar(today), new Lot((ulong)today.DayNumber));
        var families = new DemoFamilies(today, lot).All();
        var groups = new DemoGroups(calendar, lot).LayOut();
        var taken = new DemoRegistrations(calendar, families, lot).Draw(groups).SelectMany(family => family).ToList();
        return (today, groups, families, taken);
    }
}
