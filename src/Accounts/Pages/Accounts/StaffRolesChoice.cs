using Loisirs.Kernel;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>The roles of somebody of the town, to choose one or several of.</summary>
/// <param name="Field">The name that they are posted under.</param>
/// <param name="Of">Whose, where several such choices stand on one page.</param>
/// <param name="ShowsError">A refusal of that field is about this choice.</param>
internal sealed record StaffRolesChoice(string Field, IReadOnlyList<Role> Chosen, string? Of = null, bool ShowsError = true);
