using Loisirs.Accounts.Application.ActingFor;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>« Faits en votre nom »: who of the town acted for the family, when and why.</summary>
internal sealed class FaitsPourVousModel(IOptions<TownSettings> town) : HousePage
{
    public TownSettings Town => town.Value;

    public IReadOnlyList<ActedFor> Acts { get; private set; } = [];

    protected override Task<IActionResult?> Load() => Show(new FindActedForMe(), acts => Acts = acts);
}
