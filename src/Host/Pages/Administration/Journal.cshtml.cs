using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Host.Pages.Administration;

/// <summary>« Journal »: who did what, when; for the administrator.</summary>
internal sealed class JournalModel : HousePage
{
    [BindProperty(SupportsGet = true, Name = "qui")]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "objet")]
    public Guid? About { get; set; }

    [BindProperty(SupportsGet = true, Name = "avant")]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "portail")]
    public bool WithHouse { get; set; }

    public AuditPage Trail { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public string NameOf(Guid id) => Names.GetValueOrDefault(id) is { Length: > 0 } name ? name : id.ToString();

    protected override async Task<IActionResult?> Load() =>
        await Show(new FindAuditTrail(Who, About, Before, WithHouse), trail => Trail = trail)
        ?? await Show(new FindNames([.. Trail.Lines.SelectMany(line => new[] { line.Account, line.Family })]), names => Names = names);
}
