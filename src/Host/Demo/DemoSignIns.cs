namespace Loisirs.Host.Demo;

/// <summary>Whom one can sign in as in the demo town; the sign-in page and the console show them.</summary>
internal static class DemoSignIns
{
    public const string Password = "Loisirs-2026!";
    public const string Citizen = "citoyenne@loisirs.test";
    public const string NonResident = "nonresident@loisirs.test";
    public const string Newcomer = "nouveau@loisirs.test";
    public const string Supervisor = "surveillant@loisirs.test";
    public const string Instructor = "animation@loisirs.test";
    public const string Clerk = "guichet@loisirs.test";
    public const string Office = "bureau@loisirs.test";
    public const string Administrator = "admin@loisirs.test";

    public static readonly IReadOnlyList<(string Who, string Email)> All =
    [
        ("Citoyenne, résidente", Citizen),
        ("Citoyen, non-résident", NonResident),
        ("Compte qui attend l'approbation", Newcomer),
        ("Surveillance", Supervisor),
        ("Animation", Instructor),
        ("Guichet", Clerk),
        ("Guichet, gestion et finances", Office),
        ("Système", Administrator),
    ];

    /// <summary>As settings, from which the sign-in page reads them.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> AsSettings() => All.SelectMany((person, index) => new KeyValuePair<string, string?>[]
    {
        new($"Demo:People:{index}:Who", person.Who),
        new($"Demo:People:{index}:Email", person.Email),
        new($"Demo:People:{index}:Password", Password),
    });
}
