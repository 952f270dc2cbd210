namespace Loisirs.Host.Tests.Access;

/// <summary>What each role may do with each thing of the portal: the promise itself, readable, and the doors that it stands on.</summary>
/// <remarks>One cell a role, in the order of <see cref="Ground.Walker"/>: <c>r</c> reads, <c>w</c> writes, <c>t</c> is told why not, <c>-</c> nothing.
/// A door belongs to the row with the longest beginning of its address, or of the whole door; one that belongs to none fails. Programs have
/// their own matrix, by scope: <see cref="ApiMatrix"/>.</remarks>
internal static class ResourceMatrix
{
    public static readonly ResourceRow[] Rows =
    [
        //                                          visitor unapproved citizen supervisor instructor clerk manager administrator
        new("public catalogue, places left",       "r       r          r       r          r          rw    rw      rw",
            "/loisirs", "/administration/catalogue"),
        new("family, members, addresses",          "-       rw         rw      -          -          rw    rw      r",
            "/famille", "/compte/renseignements", "/administration/familles", "/administration/comptes/{id:guid}"),
        new("health and safety file",              "-       t          rw      rw         rw         -     -       -",
            "/famille/membres/{id:guid}/securite", "/presences/seances/{meeting:guid}/fiche"),
        new("cart, checkout",                      "-       t          rw      -          -          w     w       -",
            "/panier", "/listes-attente", "POST /offres/{cle}?handler=Accepter", "/loisirs/inscription", "POST /loisirs/billets", "POST /administration/commandes/{no}"),
        new("orders, receipts, payments",          "-       t          r       -          -          r     r       r",
            "/commandes", "/administration/commandes"),
        new("proof of registration",               "-       -          r       -          -          -     -       -",
            "/commandes/{no}/attestations"),
        new("the books of the till",               "-       -          -       -          -          rw    rw      r",
            "/administration/paiements"),
        new("what can be paid in parts",           "-       -          -       -          -          r     rw      r",
            "/administration/paiements/versements", "/administration/catalogue/activites/{id:guid}/versements"),
        new("refund, by the policy",               "-       t          rw      -          -          rw    rw      -",
            "/commandes/{no}/lignes", "/administration/commandes/{no}/lignes", "POST /administration/commandes/{no}?handler=Handed"),
        new("credit of a family",                  "-       r          r       -          -          r     rw      r",
            "/commandes/credit", "/administration/familles/{family:guid}/credit"),
        new("refund, another sum",                 "-       -          -       -          -          r     rw      -",
            "/administration/remboursements", "POST /administration/commandes/{no}?handler=Decide"),
        new("roster, roll call",                   "-       -          -       rw         rw         r     r       -",
            "/presences", "GET /administration/listes"),
        new("who stands at which door",            "-       -          -       -          -          w     w       -",
            "POST /administration/listes"),
        new("a message to a whole group",          "-       -          -       -          -          rw    rw      -",
            "/administration/listes/{group:guid}/messages", "/administration/messages"),
        new("accounts: approve, merge",            "-       -          -       -          -          rw    rw      -",
            "GET /administration/comptes", "GET /administration/comptes/{id:guid}?", "/administration/familles/doublons",
            "POST /administration/comptes/{id:guid}?handler=Approve", "POST /administration/comptes/{id:guid}?handler=Refuse"),
        new("a place beyond capacity",             "-       -          -       -          -          -     rw      rw",
            "/administration/au-dela", "/administration/catalogue/groupes/{id:guid}/accords"),
        new("a partner paid before the start",     "-       -          -       -          -          r     rw      rw",
            "/administration/catalogue/organismes/{id:guid}"),
        new("proofs of residency",                 "-       -          -       -          -          rw    rw      -",
            "/administration/preuves"),
        new("waiting lists of all families",       "-       -          -       -          -          rw    rw      -",
            "/administration/listes-attente"),
        new("erasing a family at its wish",        "-       -          -       -          -          rw    rw      -",
            "/administration/effacements"),
        new("staff roles, API clients, settings",  "-       -          -       -          -          -     -       rw",
            "/administration/utilisateurs", "/administration/api", "/administration/api/{client:guid}", "/administration/reglages", "/administration/marque"),
        new("a message sent again as a copy",      "-       t          w       -          -          w     w       -",
            "POST /commandes/{no}?handler=Copy", "POST /administration/commandes/{no}?handler=Copy", "POST /administration/courriels/{id:guid}?handler=Copy"),
        new("parked messages",                     "-       -          -       -          -          r     rw      r",
            "/administration/courriels", "/administration/travaux"),
        new("registrations that do not agree",     "-       -          -       -          -          rw    rw      -",
            "/administration/travaux/inscriptions"),
        new("parked work given up",                "-       -          -       -          -          -     rw      -",
            "/administration/travaux/{delivery:long}/abandonner"),
        new("audit trail",                         "-       -          -       -          -          -     r       r",
            "/administration/journal"),
        new("what waits for the office",           "-       -          -       -          -          r     r       r",
            "/administration"),
        new("one's own account",                   "-       rw         rw      rw         rw         rw    rw      rw",
            "/compte"),
        new("signing in and up, mailed keys",      "rw      rw         rw      rw         rw         rw    rw      rw",
            "/connexion", "/offres", "/deconnexion", "/au-nom", "/compte/creer", "/compte/en-attente", "/compte/courriel", "/compte/invitation", "/compte/courriel/nouveau", "/compte/courriel/annuler"),
        new("pages for everybody",                 "r       r          r       r          r          r     r       r",
            "GET /", "/aide", "/accessibilite", "/conditions", "/confidentialite"),
        new("mails to look at",                    "-       -          -       -          -          -     -       -",
            "/courriels"),
    ];

    /// <summary>The row that a door, such as <c>POST /panier?handler=Retirer</c>, belongs to; null for a door that nobody thought of.</summary>
    public static ResourceRow? Of(string door)
    {
        var address = door[door.IndexOf('/', StringComparison.Ordinal)..];
        return Rows.Select(row => (Row: row, Length: row.Beginnings.Select(beginning => beginning[0] == '/' ? Shared(address, beginning) : Shared(door, beginning)).Max()))
            .Where(found => found.Length > 0).OrderByDescending(found => found.Length).Select(found => found.Row).FirstOrDefault();
    }

    /// <summary>A verb in front weighs nothing; an address begins at a slash, and ends where the next part begins.</summary>
    private static int Shared(string whole, string beginning) =>
        whole == beginning || (whole.StartsWith(beginning, StringComparison.Ordinal) && beginning is not "GET /" && whole[beginning.Length] is '/' or '?')
            ? beginning.Length - beginning.IndexOf('/', StringComparison.Ordinal) + (beginning[0] == '/' ? 0 : 1)
            : 0;
}

/// <param name="Cells">One for each role, with spaces between.</param>
/// <param name="Beginnings">Of addresses, or of doors with their verb.</param>
internal sealed record ResourceRow(string Name, string Cells, params string[] Beginnings)
{
    public IReadOnlyList<string> CellOfRole { get; } = Cells.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
