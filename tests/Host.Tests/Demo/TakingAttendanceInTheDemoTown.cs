using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Host.Demo;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Demo;

/// <summary>Procedure, step 9, on the pages: the supervisor finds a name, presses once, and the person is seen.</summary>
public sealed class TakingAttendanceInTheDemoTown : TownTest
{
    [Fact]
    public async Task The_supervisor_finds_a_name_and_presses_once()
    {
        var (meeting, person) = await SomebodyExpectedToday();
        Town.Clock.SetUtcNow(meeting.Meeting.Start);
        using var browser = await Town.SignsIn(DemoSignIns.Supervisor);
        (await browser.Gets("/presences")).IsShown(meeting.Meeting.ActivityName);

        var found = await browser.Gets($"/presences/recherche?q={Uri.EscapeDataString(person.Name)}");
        found.IsShown(person.Name);
        var roll = await browser.Gets($"/presences/seances/{meeting.Meeting.Meeting}?q={Uri.EscapeDataString(person.Name)}");
        var validated = await browser.Presses(roll, $"Valider la présence : {person.Name}");

        validated.IsShown($"{person.Name} : présence validée à");
        validated.IsShown("Présences 1");
        var undone = await browser.Presses(validated, $"Annuler la présence de {person.Name}");
        undone.IsShown("Présences 0");
        (await browser.Presses(undone, $"Absence : {person.Name}")).IsShown("Absences 1");
    }

    [Fact]
    public async Task A_press_that_comes_too_early_says_when_to_come_back()
    {
        var (meeting, person) = await SomebodyExpectedToday();
        Town.Clock.SetUtcNow(meeting.Meeting.Start.AddHours(-3));
        using var browser = await Town.SignsIn(DemoSignIns.Supervisor);

        var roll = await browser.Gets($"/presences/seances/{meeting.Meeting.Meeting}");

        (await browser.Presses(roll, $"Valider la présence : {person.Name}")).IsRefused("Les présences de cette séance se prennent à partir du");
    }

    [Fact]
    public async Task One_letter_is_not_a_name_and_a_stranger_is_not_found()
    {
        using var browser = await Town.SignsIn(DemoSignIns.Supervisor);

        (await browser.Gets("/presences/recherche?q=a")).IsShown("Écrivez au moins 2 lettres du nom.");
        (await browser.Gets("/presences/recherche?q=zzyzx")).IsShown("Aucune personne trouvée");
        (await browser.Gets("/en/presences/recherche?q=zzyzx")).IsShown("Nobody found");
    }

    [Fact]
    public async Task The_office_prints_a_list_and_a_citizen_sees_none()
    {
        var (meeting, person) = await SomebodyExpectedToday();
        var path = $"/administration/listes/{meeting.Meeting.Group}";
        using var office = await Town.SignsIn(DemoSignIns.Office);
        using var citizen = await Town.SignsIn(DemoSignIns.Citizen);

        (await office.Gets(path)).IsShown(person.Name.Split(' ')[0]);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await citizen.Gets(path)).Status);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await citizen.Gets("/presences")).Status);
    }

    protected override void With(TownOptions options) => options.Settings["Demo:Seed"] = "true";

    private async Task<(RollCallView Meeting, RollCallPerson Person)> SomebodyExpectedToday()
    {
        foreach (var meeting in (await Town.Does(new ListMeetings())).Meetings)
        {
            var roll = await Town.Does(new ShowRollCall(meeting.Meeting));
            if (roll.ToDo.Count > 1)
            {
                return (roll, roll.ToDo[0]);
            }
        }

        throw new InvalidOperationException("Nobody is expected today.");
    }
}
