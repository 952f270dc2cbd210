using Loisirs.Attendance.Application.RollCalls;

namespace Loisirs.Attendance.Tests.RollCalls;

/// <summary>Procedure, step 9: no proof to show, only a name to say.</summary>
public class FindingAPerson : AttendanceTest
{
    [Theory]
    [InlineData("lebOEuf", "Jeanne Lebœuf")]
    [InlineData("cote maelle", "Maëlle Côté")]
    [InlineData("maelle cote", "Maëlle Côté")]
    [InlineData("MAËLLE CÔTÉ", "Maëlle Côté")]
    [InlineData("o neil", "Shawn O'Neil")]
    [InlineData("oneil", "Shawn O'Neil")]
    [InlineData("durantaye", "Paul De La Durantaye")]
    public async Task C23_accents_case_and_order_do_not_matter(string typed, string found)
    {
        var meeting = Date();
        await Registers(meeting.Group, Person("Jeanne", "Lebœuf"), Person("Maëlle", "Côté"), Person("Shawn", "O'Neil"), Person("Paul", "De La Durantaye"));
        await Assigns(meeting.Group);

        Assert.Equal(found, Assert.Single(await Find(typed)).Name);
    }

    [Fact]
    public async Task Only_the_places_of_today_in_the_assigned_groups_are_shown()
    {
        var (swimming, chess, tomorrow, other) = (Date(name: "Natation 3"), Date(name: "Échecs", inHours: 2), Date(inHours: 24), Date(name: "Judo"));
        var lea = Person("Léa", "Roy");
        foreach (var meeting in new[] { swimming, chess, tomorrow, other })
        {
            await Registers(meeting.Group, lea);
        }

        await Assigns(swimming.Group, chess.Group, tomorrow.Group);

        var person = Assert.Single(await Find("roy"));
        Assert.Equal(["Natation 3", "Échecs"], person.Places.Select(p => p.Meeting.ActivityName));
    }

    [Fact]
    public async Task Two_of_one_name_are_told_apart_by_their_age()
    {
        var meeting = Date();
        await Registers(meeting.Group, Person("Léa", "Roy", born: "2018-04-04"), Person("Léa", "Roy", born: "2012-04-04"));
        await Assigns(meeting.Group);

        Assert.Equal([8, 14], (await Find("lea roy")).Select(p => p.Age).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("r")]
    [InlineData(" - ")]
    public async Task One_letter_is_not_a_name(string typed) =>
        Assert.Equal("attendance.name-short", (await Town.Ask(AsCamille, new FindPersonToday(typed))).Refusal.Code);

    private async Task<IReadOnlyList<PersonToday>> Find(string text) => (await Town.Ask(AsCamille, new FindPersonToday(text))).Value;
}
