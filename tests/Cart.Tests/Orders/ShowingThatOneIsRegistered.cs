using System.Net;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Orders;

/// <summary>A family shows to a school that its child is registered.</summary>
public sealed class ShowingThatOneIsRegistered : TownTest
{
    [Fact]
    public async Task On_a_page_of_its_own_order_while_the_place_stands()
    {
        var (roy, cote) = (await (await Town.ApprovesFamily()).With("Léa", "2018-04-02"), await Town.ApprovesFamily("Côté"));
        var swimming = await Town.OpensGroup();
        var number = await Town.ChecksOut(roy, swimming.Id, roy["Léa"]);
        using var family = await Town.SignsIn(roy.Email);
        using var other = await Town.SignsIn(cote.Email);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        Assert.Equal(HttpStatusCode.NotFound, (await family.Gets($"/commandes/{number}/attestations/1")).Status);
        await Town.TakesCash(number);

        var order = (await family.Gets($"/commandes/{number}")).IsShown("Attestation à imprimer");
        var page = await family.Gets(order.Document.QuerySelector("a[href$='/attestations/1']")!.GetAttribute("href")!);

        page.IsShown("Attestation d'inscription").IsShown("atteste que Léa Roy est inscrit").IsShown(swimming.Code).IsShown("Centre aquatique");
        (await family.Gets($"/en/commandes/{number}/attestations/1")).IsShown("certifies that Léa Roy is registered");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Gets($"/commandes/{number}/attestations/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await family.Gets($"/commandes/{number}/attestations/2")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets($"/commandes/{number}/attestations/1")).Status);
        await roy.Does(new Application.Cancelling.CancelLine(number, 1, (await roy.Does(new Application.Cancelling.PreviewCancellation(number, 1))).Sum.Back.Cents));
        Assert.Equal(HttpStatusCode.NotFound, (await family.Gets($"/commandes/{number}/attestations/1")).Status);
    }
}
