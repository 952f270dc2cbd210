using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.RollCalls;

/// <summary>Procedure, step 9: no proof to show, only a name to say.</summary>
public sealed class FindingAPerson
{
    [Theory, BothDatabases, Trait("Case", "C23"), Trait("Promise", "P-703")]
    public async Task Accents_case_order_and_signs_do_not_matter(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        string[] names = ["Jeanne Lebœuf", "Maëlle Côté", "Shawn O'Neil", "Paul De La Durantaye", "Ánh Nguyễn", "Łukasz Wójcik", "Hélène Œuvray"];
        await evening.Registers(meeting, await evening.People(names));

        foreach (var (typed, found) in ((string, string)[])
            [("lebOEuf", names[0]), ("cote maelle", names[1]), ("maelle cote", names[1]), ("MAËLLE CÔTÉ", names[1]), ("Mae\u0308lle", names[1]),
             ("o neil", names[2]), ("oneil", names[2]), ("o’neil", names[2]), ("durantaye", names[3]), ("nguyen", names[4]), ("lukasz", names[5]),
             ("helene", names[6]), ("oeuvray", names[6])])
        {
            Assert.Equal((typed, found), (typed, string.Join(", ", (await Find(evening, typed)).Select(person => person.Name))));
        }
    }

    [Theory, BothDatabases, Trait("Promise", "P-703")]
    public async Task A_sign_of_the_database_is_no_wildcard(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        await evening.Registers(await evening.Meets(), "Élodie Rioux");

        foreach (var typed in (string[])["ri%ux", "rio_x", "el[a-z]die", "%%", "__"])
        {
            var answer = await evening.Town.Ask(evening.AsCamille, new FindPersonToday(typed));
            Assert.True(answer.IsRefused || answer.Value.Count == 0, typed);
        }
    }

    [Theory, BothDatabases]
    public async Task Only_the_places_of_today_in_the_assigned_groups_are_shown(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (swimming, chess, tomorrow, other) =
            (await evening.Meets(), await evening.Meets("Échecs", "20:00"), await evening.Meets("Théâtre", inDays: 1), await evening.Opens("Judo"));
        var lea = await evening.Person("Léa Roy");
        foreach (var meeting in new[] { swimming, chess, tomorrow, other })
        {
            await evening.Registers(meeting, lea);
        }

        var person = Assert.Single(await Find(evening, "roy"));
        Assert.Equal(["Natation 3", "Échecs"], person.Places.Select(p => p.Meeting.ActivityName));
    }

    [Theory, BothDatabases]
    public async Task Two_of_one_name_are_told_apart_by_their_age(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        await evening.Registers(meeting, "Léa Roy", born: "2018-04-04");
        await evening.Registers(meeting, "Léa Roy", born: "2012-04-04");

        Assert.Equal([8, 14], (await Find(evening, "lea roy")).Select(p => p.Age).Order());
    }

    [Theory, BothDatabases]
    public async Task One_letter_is_not_a_name(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);

        foreach (var typed in (string[])["", "r", " - "])
        {
            Assert.Equal("attendance.name-short", (await evening.Town.Ask(evening.AsCamille, new FindPersonToday(typed))).Refusal.Code);
        }
    }

    private static async Task<IReadOnlyList<PersonToday>> Find(Evening evening, string text) =>
        (await evening.Town.Ask(evening.AsCamille, new FindPersonToday(text))).Value;
}
