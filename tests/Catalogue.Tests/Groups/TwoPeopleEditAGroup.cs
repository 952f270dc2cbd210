using System.Net;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Groups;

/// <summary>Two colleagues have the same group on their screens.</summary>
public sealed class TwoPeopleEditAGroup : TownTest
{
    [Fact, Trait("Case", "C36")]
    public async Task The_second_is_told_what_changed_keeps_what_was_typed_and_loses_nothing()
    {
        var swimming = await Town.OpensGroup();
        using var one = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        using var two = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        var address = $"/administration/catalogue/groupes/{swimming.Id}";
        var (first, second) = (await one.Gets(address), await two.Gets(address));
        (await one.Presses(first, "Enregistrer", ("Fields.Capacity", "18"))).IsShown("18");

        var told = await two.Presses(second, "Enregistrer", ("Fields.Instructor", "Camille"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        told.IsRefused("Quelqu'un a changé ce groupe");
        told.IsRefused("Dans le groupe enregistré : 18.");
        told.IsRefused("Dans le groupe enregistré : Dominique.");
        Assert.Null(told.Document.QuerySelector("[name=DespiteClashes]"));
        Assert.Equal("Camille", told.Document.QuerySelector("[name='Fields.Instructor']")!.GetAttribute("value"));
        Assert.Equal((18, "Dominique"), await Stored(swimming.Id));
        Assert.Equal(HttpStatusCode.OK, (await two.Presses(told, "Enregistrer", ("Fields.Instructor", "Camille"), ("Fields.Capacity", "18"))).Status);
        Assert.Equal((18, "Camille"), await Stored(swimming.Id));
    }

    private async Task<(int?, string?)> Stored(Guid group)
    {
        var fields = (await Town.Does(new ShowOfficeGroup(group))).Fields;
        return (fields.Capacity, fields.Instructor);
    }
}
