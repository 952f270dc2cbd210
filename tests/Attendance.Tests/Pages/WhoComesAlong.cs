using Loisirs.Kernel;

namespace Loisirs.Attendance.Tests.Pages;

/// <summary>A course to which an adult comes along says so to whoever stands at its door, and on the office's list.</summary>
public sealed class WhoComesAlong
{
    [Fact]
    public async Task The_roll_call_and_the_list_say_that_an_adult_comes_along_and_others_do_not()
    {
        await using var evening = await Evening.In();
        var group = await evening.Town.OpensGroup(wish => wish.Free().CompanionFrom = 18);
        var with = await evening.DateOf(group.Id, evening.Town.Today);
        await evening.Assigns(with);
        await evening.Registers(with, "Léa Roy");
        var without = await evening.Meets("Judo");
        using var camille = await evening.Town.SignsIn(evening.Camille.Email);
        using var office = await evening.Town.SignsIn((await evening.Town.Hires(Role.Clerk, Role.Manager)).Email);

        (await camille.Gets($"/presences/seances/{with.Meeting}")).IsShown("Un adulte de 18 ans ou plus accompagne chaque enfant");
        Assert.False((await camille.Gets($"/presences/seances/{without.Meeting}")).Says("accompagne chaque enfant"));
        (await office.Gets($"/administration/listes/{group.Id}")).IsShown("Un adulte de 18 ans ou plus accompagne chaque enfant");
        (await office.Gets($"/en/administration/listes/{group.Id}")).IsShown("An adult aged 18 or over comes with each child");
    }
}
