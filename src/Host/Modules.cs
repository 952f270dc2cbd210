using Loisirs.Accounts;
using Loisirs.Attendance;
using Loisirs.Cart;
using Loisirs.Catalogue;
using Loisirs.Shared.Modules;

namespace Loisirs.Host;

/// <summary>The modules of the house: each knows the contracts of those before it, and nothing of those after.</summary>
internal static class Modules
{
    public static IReadOnlyList<IModule> All => [new AccountsModule(), new CatalogueModule(), new CartModule(), new AttendanceModule()];
}
