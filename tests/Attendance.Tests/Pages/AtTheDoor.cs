using System.Net;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.Pages;

/// <summary>Procedure, step 9, on Camille's telephone: signed in by the front door, without script.</summary>
public sealed class AtTheDoor
{
    [Theory, BothDatabases]
    public async Task A_name_is_said_a_button_pressed_and_the_person_is_seen(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        await evening.Registers(meeting, await evening.People("Maëlle Côté", "Léa Roy"));
        using var browser = await evening.Town.SignsIn(evening.Camille.Email);
        (await browser.Gets("/presences")).IsShown("Natation 3");
        (await browser.Gets("/presences/recherche?q=cote")).IsShown("Maëlle Côté");

        var roll = await browser.Gets($"/presences/seances/{meeting.Meeting}");
        var seen = await browser.Presses(roll, "Valider la présence : Maëlle Côté");

        seen.IsShown("Maëlle Côté : présence validée à").IsShown("Présences 1");
        var undone = await browser.Presses(seen, "Annuler la présence de Maëlle Côté");
        undone.IsShown("Présences 0");
        (await browser.Presses(undone, "Absence : Maëlle Côté")).IsShown("Absences 1");
    }

    [Theory, BothDatabases, Trait("Case", "C27")]
    public async Task The_same_button_pressed_twice_counts_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        await evening.Registers(meeting, await evening.People("Maëlle Côté", "Léa Roy"));
        using var browser = await evening.Town.SignsIn(evening.Camille.Email);
        var roll = await browser.Gets($"/presences/seances/{meeting.Meeting}");

        var seen = await browser.Presses(roll, "Valider la présence : Léa Roy");
        await browser.Presses(seen, "Annuler la présence de Léa Roy");
        var again = await browser.Presses(roll, "Valider la présence : Léa Roy"); // from the page kept behind

        again.IsShown("Présences 0").IsShown("À faire 2");
    }

    [Theory, BothDatabases, Trait("Case", "C54")]
    public async Task A_colleague_who_is_not_on_duty_finds_no_such_page(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Meets();
        await evening.Registers(meeting, "Léa Roy");
        using var browser = await evening.Town.SignsIn((await evening.Town.Hires(Role.Supervisor)).Email);

        var page = await browser.Gets($"/presences/seances/{meeting.Meeting}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("Léa", page.Html, StringComparison.Ordinal);
        (await browser.Gets("/presences/recherche?q=roy")).IsShown("Aucune personne trouvée");
    }
}
