using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Host.Demo;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.Demo;

/// <summary>Procedure, step 9, on the pages: the supervisor finds a name, presses once, and the person is seen.</summary>
[Collection(InTheDemoTown.Name)]
public sealed class TakingAttendanceInTheDemoTown(DemoTownInTest demo)
{
    private Town Town => demo.Town;

    [Fact]
    public async Task The_supervisor_finds_a_name_and_presses_once()
    {
        var (meeting, person) = await SomebodyExpected(isOnDuty: true);
        using var browser = await demo.SignsIn(DemoSignIns.Supervisor);
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
        var (meeting, person) = await SomebodyExpected(isOnDuty: false);
        using var browser = await demo.SignsIn(DemoSignIns.Supervisor);

        var roll = await browser.Gets($"/presences/seances/{meeting.Meeting.Meeting}");

        (await browser.Presses(roll, $"Valider la présence : {person.Name}")).IsRefused("Les présences de cette séance se prennent à partir du");
    }

    [Fact]
    public async Task One_letter_is_not_a_name_and_a_stranger_is_not_found()
    {
        using var browser = await demo.SignsIn(DemoSignIns.Supervisor);

        (await browser.Gets("/presences/recherche?q=a")).IsShown("Écrivez au moins 2 lettres du nom.");
        (await browser.Gets("/presences/recherche?q=zzyzx")).IsShown("Aucune personne trouvée");
        (await browser.Gets("/en/presences/recherche?q=zzyzx")).IsShown("Nobody found");
    }

    [Fact]
    public async Task The_office_prints_a_list_and_a_citizen_sees_none()
    {
        var (meeting, person) = await SomebodyExpected(isOnDuty: true);
        var path = $"/administration/listes/{meeting.Meeting.Group}";
        using var office = await demo.SignsIn(DemoSignIns.Office);
        using var citizen = await demo.SignsIn(DemoSignIns.Citizen);

        (await office.Gets(path)).IsShown(person.Name.Split(' ')[0]);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await citizen.Gets(path)).Status);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await citizen.Gets("/presences")).Status);
    }

    /// <summary>Somebody of a group that meets within the hours of duty, or only this evening.</summary>
    private async Task<(RollCallView Meeting, RollCallPerson Person)> SomebodyExpected(bool isOnDuty)
    {
        var now = Town.Clock.GetUtcNow();
        foreach (var meeting in (await Town.Does(new ListMeetings())).Meetings)
        {
            var roll = await Town.Does(new ShowRollCall(meeting.Meeting));
            var opens = meeting.Start.AddHours(-2);
            if (roll.ToDo.Count > 1 && (isOnDuty ? opens <= now && now < meeting.End : now < opens))
            {
                return (roll, roll.ToDo[0]);
            }
        }

        throw new InvalidOperationException("Nobody is expected.");
    }
}
