using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Programmes;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Host.Pages;

/// <summary>The portal's front page: the doors that whoever looks at it can take.</summary>
internal sealed class AccueilModel : HousePage
{
    /// <summary>What takes place and opens when.</summary>
    public IReadOnlyList<ProgrammeView> Programmes { get; private set; } = [];

    /// <summary>The family's next dates; nobody else has any.</summary>
    public IReadOnlyList<NextMeeting> Next { get; private set; } = [];

    /// <summary>The two ways of the procedure first (step 3); staff find their own work first.</summary>
    public IEnumerable<HomeDoor> Doors
    {
        get
        {
            if (Caller.May(Right.TakeAttendance))
            {
                yield return new HomeDoor("home.attendance", "/presences", "ok");
            }

            if (Caller.May(Right.ManageCatalogue))
            {
                yield return new HomeDoor("home.office", "/administration", "liste");
            }

            yield return new HomeDoor("home.register", "/loisirs/inscription", "plus");
            yield return new HomeDoor("home.catalogue", "/loisirs/catalogue", "liste");
            if (Caller.Role == Role.Citizen)
            {
                yield return new HomeDoor("home.orders", "/commandes", "ok");
                yield return new HomeDoor("home.family", "/famille", "famille");
            }
        }
    }

    protected override async Task<IActionResult?> Load() =>
        await Show(new FindProgrammes(), programmes => Programmes = programmes)
        ?? (Caller.Role == Role.Citizen ? await Show(new FindNextMeetings(), next => Next = next) : null);
}

/// <summary>A large link of the front page: key of its words, address, icon.</summary>
internal sealed record HomeDoor(string Key, string Path, string Icon);
