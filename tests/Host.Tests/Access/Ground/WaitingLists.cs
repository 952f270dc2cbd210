using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>A full group on whose list a child waits, and a place that was offered to it in another group.</summary>
internal static class WaitingLists
{
    /// <summary>Noé has the places; Max waits.</summary>
    public static async Task In(Town town, FamilyInTown roy, FamilyInTown gagnon, IDictionary<string, string> ids)
    {
        var full = await town.OpensGroup(wish =>
        {
            wish.Free();
            wish.Activity = "Trampoline";
            wish.Places = 1;
        });
        await gagnon.PutsInCart("Noé", full);
        await gagnon.ChecksOut();
        ids["full"] = full.Id.ToString();
        ids["entry"] = (await roy.Does(new JoinWaitingList(full.Id, roy["Max"]))).Entry.ToString();
        ids["any-entry"] = ids["entry"]; // for the office, whose lists are of all families
        await town.Does(new GrantPlaceBeyond(roy["Max"], full.Id, "Jumeau d'un enfant du groupe"));
        ids["grant"] = (await town.Does(new ListSurplusPlaces(full.Id)))[0].Id.ToString();
        ids["offer"] = await KeyOfAnOffer(town, roy, gagnon);
    }

    /// <summary>Noé gives a place up: it is offered, and a message bears its key.</summary>
    private static async Task<string> KeyOfAnOffer(Town town, FamilyInTown roy, FamilyInTown gagnon)
    {
        var fencing = await town.OpensGroup(wish => (wish.Free().Activity, wish.Places, wish.First) = ("Escrime", 1, town.Today.AddDays(10)));
        await gagnon.PutsInCart("Noé", fencing);
        var order = await gagnon.ChecksOut();
        await roy.Does(new JoinWaitingList(fencing.Id, roy["Max"]));
        await gagnon.Does(new CancelLine(order.Value.Number, 1, 0));
        await town.Quiet();
        return (await town.Letters("waiting:"))[^1].Text.Split("/offres/")[1][..SecretToken.Length];
    }
}
