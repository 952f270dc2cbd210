using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Host.Pages.Administration;

/// <summary>« Journal »: who did what, for whom, when and why; whole for the administrator, its money part for a manager.</summary>
internal sealed class JournalModel : HousePage
{
    private const string FamilySubject = "Family=";
    private const string AccountSubject = "Account=";
    private const string ActingSubject = "Acting=";
    private const string OrderSubject = "Number=";

    [BindProperty(SupportsGet = true, Name = "qui")]
    public Guid? Who { get; set; }

    /// <summary>Somebody of the town or a family, by name.</summary>
    [BindProperty(SupportsGet = true, Name = "nom")]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = "genre")]
    public ActKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "objet")]
    public Guid? About { get; set; }

    [BindProperty(SupportsGet = true, Name = "avant")]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "portail")]
    public bool WithHouse { get; set; }

    public AuditPage Trail { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The caller reads all of it, not the money part only.</summary>
    public bool SeesAll => Caller.May(Right.ReadAudit);

    /// <summary>Something narrows the list.</summary>
    public bool IsFiltered => Who is not null || About is not null || WithHouse || Kind is not null || !string.IsNullOrWhiteSpace(Name);

    public string NameOf(Guid id) => Names.GetValueOrDefault(id) is { Length: > 0 } name ? name : id.ToString();

    /// <summary>The act in words.</summary>
    public string ActOf(AuditLine line) => Words[$"act.{line.Act}"];

    public string RolesOf(AuditLine line) => string.Join(", ", line.Role.Split(' ').Select(role => Words[$"journal.role.{role}"]));

    /// <summary>The family that it was done for, by itself or by the office; empty if none.</summary>
    public static Guid FamilyOf(AuditLine line) => line.Family != Guid.Empty ? line.Family : IdIn(line, FamilySubject);

    /// <summary>Whose account it was about, such as the one that was signed in to; empty if none.</summary>
    public static Guid AccountOf(AuditLine line) => IdIn(line, AccountSubject);

    /// <summary>Since when somebody of the town did it in the family's name; empty if they did not.</summary>
    public static Guid ActingOf(AuditLine line) => IdIn(line, ActingSubject);

    /// <summary>The order that it was about, or null.</summary>
    public static string? OrderOf(AuditLine line) => Named(line, OrderSubject);

    /// <summary>The other things that it named.</summary>
    public static string OthersOf(AuditLine line) => string.Join(' ', SubjectsOf(line).Where(subject =>
        !((string[])[FamilySubject, AccountSubject, ActingSubject, OrderSubject]).Any(known => subject.StartsWith(known, StringComparison.Ordinal))));

    protected override async Task<IActionResult?> Load()
    {
        IReadOnlyList<Guid>? people = Who is { } one ? [one] : null;
        if (people is null && !string.IsNullOrWhiteSpace(Name) && await Show(new FindWho(Name), found => people = found) is { } elsewhere)
        {
            return elsewhere;
        }

        return await Show(new FindAuditTrail(people, About, Before, WithHouse, Kind), trail => Trail = trail)
            ?? await Show(new FindNames([.. Trail.Lines.SelectMany(line => new[] { line.Account, AccountOf(line), FamilyOf(line) })]), names => Names = names);
    }

    private static Guid IdIn(AuditLine line, string subject) => Guid.TryParse(Named(line, subject), out var id) ? id : Guid.Empty;

    private static string? Named(AuditLine line, string subject) =>
        SubjectsOf(line).FirstOrDefault(one => one.StartsWith(subject, StringComparison.Ordinal))?[subject.Length..];

    private static string[] SubjectsOf(AuditLine line) => line.Subjects.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
