using Loisirs.Attendance.Application.Mailings;
using Loisirs.Attendance.Application.Rosters;
using Loisirs.Cart.Contracts.Orders;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>So many families with one child each are on the list of a group, as a paid order puts them there.</summary>
    /// <returns>Their addresses.</returns>
    public async Task<IReadOnlyList<string>> Fills(Guid group, int families)
    {
        var addresses = new List<string>();
        for (var number = 0; number < families; number++)
        {
            var family = await OpensAccount($"Famille{number}");
            var child = await family.Adds("Léa", family.Name, "2018-04-02");
            await Reads<PutOnRoster, CartCheckedOut>(new CartCheckedOut(Guid.NewGuid(), family.Id, [new CheckedOutLine(Guid.NewGuid(), group, child.Id)]));
            addresses.Add(family.Email);
        }

        return addresses;
    }

    /// <summary>The town writes to every family of a group; the letters are still to be written.</summary>
    /// <returns>The message.</returns>
    public async Task<Guid> WritesTo(Guid group) =>
        (await Does(new SendGroupMessage(group, Guid.NewGuid(), "Casque de bain", "Le casque est obligatoire."))).Id;
}
