using System.Text.RegularExpressions;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>Makes an address of a route by putting ids into it.</summary>
internal static partial class Addresses
{
    /// <summary>Which id each parameter of an address takes; one that is not named here fails the story that meets it.</summary>
    private static readonly (string Under, string Parameter, string Id)[] Parameters =
    [
        ("/administration/catalogue/activites/{id:guid}/prix", "id", "play"),
        ("/administration/catalogue/groupes/{id:guid}/abonnement", "id", "subscription"),
        ("/administration/catalogue/sessions", "id", "programme"),
        ("/administration/catalogue/activites", "id", "activity"),
        ("/administration/catalogue/lieux", "id", "venue"),
        ("/administration/catalogue/organismes", "id", "provider"),
        ("/administration/catalogue/groupes/{id:guid}/accords", "id", "full"),
        ("/administration/catalogue/groupes/{id:guid}/accords", "accord", "grant"),
        ("/administration/catalogue/groupes", "id", "group"),
        ("/administration/catalogue/groupes", "seance", "last-meeting"),
        ("/administration/au-dela", "person", "member"),
        ("/administration/comptes", "id", "waiting"),
        ("/administration/effacements", "id", "erasure"),
        ("/administration/preuves", "id", "proof"),
        ("/administration/familles", "family", "family"),
        ("/administration/familles", "id", "member"),
        ("/administration/courriels", "id", "letter"),
        ("/administration/travaux", "delivery", "job"),
        ("/administration/api", "client", "client"),
        ("/administration/listes", "group", "group"),
        ("/administration/messages", "mailing", "mailing"),
        ("/administration/commandes/{no}/lignes", "no", "order"),
        ("/administration/commandes", "no", "unpaid"),
        ("/administration/commandes", "n", "position"),
        ("/loisirs/catalogue", "address", "activity"),
        ("/loisirs/groupes", "id", "group"),
        ("/loisirs/billets", "groupe", "show"),
        ("/listes-attente", "groupe", "full"),
        ("/offres", "cle", "offer"),
        ("/famille/membres/{id:guid}/retirer", "id", "leaver"),
        ("/famille/membres", "id", "member"),
        ("/panier/paiement", "no", "unpaid"),
        ("/commandes", "no", "order"),
        ("/commandes", "n", "position"),
        ("/commandes", "recu", "receipt"),
        ("/presences/spectacles", "meeting", "showing"),
        ("/presences/abonnements", "meeting", "session-of-subscription"),
        ("/presences/seances", "meeting", "meeting"),
        ("/presences/seances", "person", "person"),
        ("/api/v1/residency-proofs", "proof", "proof"),
        ("/api/v1/parked-work/{delivery:long}/discard", "delivery", "other-job"),
        ("/api/v1/parked-work", "delivery", "job"),
        ("/api/v1/webhooks", "webhook", "webhook"),
        ("/api/v1/activities", "id", "activity"),
        ("/api/v1/activities", "question", "question"),
        ("/api/v1/programmes", "programme", "programme"),
        ("/api/v1/venues", "venue", "venue"),
        ("/api/v1/providers", "provider", "provider"),
        ("/api/v1/promo-codes", "code", "code"),
        ("/api/v1/disputes", "dispute", "dispute"),
        ("/api/v1/groups/{id:guid}/surplus-places", "id", "full"),
        ("/api/v1/groups/{id:guid}/surplus-places", "grant", "grant"),
        ("/api/v1/groups", "id", "group"),
        ("/api/v1/groups", "meeting", "last-meeting"),
        ("/api/v1/groups", "group", "group"),
        ("/api/v1/waiting-lists", "group", "full"),
        ("/api/v1/waiting-lists", "entry", "any-entry"),
        ("/api/v1/meetings/{meeting:guid}/tickets", "meeting", "showing"),
        ("/api/v1/meetings/{meeting:guid}/entrances", "meeting", "showing"),
        ("/api/v1/meetings/{meeting:guid}/visits", "meeting", "session-of-subscription"),
        ("/api/v1/meetings", "line", "tickets"),
        ("/api/v1/meetings", "entrance", "entrance"),
        ("/api/v1/meetings", "meeting", "meeting"),
        ("/api/v1/meetings", "person", "person"),
        ("/api/v1/families", "family", "family"),
        ("/api/v1/families/{family:guid}/members/{member:guid}/withdrawal", "member", "leaver"),
        ("/api/v1/families", "member", "member"),
        ("/api/v1/families", "calendar", "member"),
        ("/api/v1/families", "document", "receipt"),
        ("/api/v1/families", "line", "line"),
        ("/api/v1/families", "tie", "tie"),
        ("/api/v1/families", "entry", "entry"),
        ("/api/v1/families", "number", "order"),
        ("/api/v1/families", "position", "position"),
        ("/api/v1/families", "part", "position"),
    ];

    /// <summary>Which ids the forms post, and the pages read in their query, beside the ids of their address.</summary>
    private static readonly Dictionary<string, (string Field, string Id)[]> Fields = new(StringComparer.Ordinal)
    {
        ["GET /administration/catalogue/groupes/nouveau"] = [("Activite", "activity")],
        ["POST /administration/catalogue/groupes/nouveau"] = [("Activite", "activity")],
        ["POST /administration/catalogue/groupes/nouveau?handler=Preview"] = [("Activite", "activity")],
        ["POST /administration/au-dela/{person:guid}"] = [("Group", "full")],
        ["POST /administration/paiements/cartes-cadeaux"] = [("Sale", "sale")],
        ["GET /administration/catalogue"] = [("Session", "programme")],
        ["GET /administration/catalogue/tarifs"] = [("session", "programme")],
        ["POST /administration/catalogue/tarifs"] = [("session", "programme")],
        ["POST /administration/catalogue/codes?handler=Terminer"] = [("code", "code")],
        ["GET /administration/catalogue/voir-comme"] = [("Session", "programme")],
        ["GET /administration/familles/doublons"] = [("garde", "kept"), ("part", "double")],
        ["POST /administration/familles/doublons"] = [("garde", "kept"), ("part", "double")],
        ["POST /administration/familles/{family:guid}/membres/{id:guid}?handler=Link"] = [("Second", "kept")],
        ["GET /administration/journal"] = [("qui", "colleague"), ("objet", "member")],
        ["POST /administration/api?handler=Renew"] = [("Client", "client")],
        ["POST /administration/api?handler=Drop"] = [("Client", "client")],
        ["POST /administration/api?handler=Withdraw"] = [("Client", "client")],
        ["POST /administration/api/{client:guid}?handler=Renew"] = [("Webhook", "webhook")],
        ["POST /administration/api/{client:guid}?handler=Drop"] = [("Webhook", "webhook")],
        ["POST /administration/api/{client:guid}?handler=End"] = [("Webhook", "webhook")],
        ["POST /administration/api/{client:guid}?handler=Again"] = [("Delivery", "told")],
        ["POST /administration/comptes/{id:guid}/appareil-perdu"] = [("Account", "adult")],
        ["POST /compte/cles?handler=Remove"] = [("Passkey", "passkey")],
        ["POST /administration/utilisateurs?handler=Lost"] = [("Account", "colleague")],
        ["POST /administration/utilisateurs?handler=Roles"] = [("Account", "colleague")],
        ["POST /administration/listes/{group:guid}?handler=Assign"] = [("Supervisor", "colleague")],
        ["POST /administration/listes/{group:guid}?handler=End"] = [("Supervisor", "colleague")],
        ["POST /administration/listes/{group:guid}/messages?handler=Send"] = [("Message", "message")],
        ["POST /administration/utilisateurs?handler=Withdraw"] = [("Account", "colleague")],
        ["POST /administration/commandes/{no}?handler=Handed"] = [("refund", "refund")],
        ["POST /administration/commandes/{no}/lignes/{n:int}/changer"] = [("vers", "group")],
        ["POST /commandes/{no}/lignes/{n:int}/changer"] = [("vers", "group")],
        ["POST /administration/catalogue/groupes/{id:guid}/seances/{seance:guid}/deplacer"] = [("Venue", "venue")],
        ["POST /administration/travaux?handler=Retry"] = [("Delivery", "job")],
        ["POST /administration/remboursements?handler=Approve"] = [("Proposal", "refund")],
        ["POST /administration/remboursements?handler=Refuse"] = [("Proposal", "refund")],
        ["GET /famille/horaire"] = [("membre", "member")],
        ["POST /famille/calendrier?handler=Renew"] = [("membre", "member")],
        ["POST /famille/calendrier?handler=End"] = [("membre", "member")],
        ["POST /famille/adultes?handler=End"] = [("Account", "adult")],
        ["POST /famille/adultes?handler=TakeBack"] = [("Invitation", "invitation")],
        ["POST /compte?handler=End"] = [("Session", "session")],
        ["POST /panier?handler=Retirer"] = [("ligne", "line")],
        ["GET /loisirs/inscription/questions"] = [("personne", "member"), ("groupe", "wished")],
        ["POST /loisirs/inscription/questions"] = [("personne", "member"), ("groupe", "wished")],
        ["GET /administration/catalogue/activites/{id:guid}/questions"] = [("question", "question")],
        ["POST /administration/catalogue/activites/{id:guid}/questions"] = [("question", "question")],
        ["POST /administration/catalogue/activites/{id:guid}/questions?handler=Up"] = [("question", "question")],
        ["POST /administration/catalogue/activites/{id:guid}/questions?handler=Down"] = [("question", "question")],
        ["POST /administration/catalogue/activites/{id:guid}/questions?handler=Retire"] = [("question", "question")],
        ["POST /panier?handler=Lier"] = [("Lines", "line")],
        ["POST /panier?handler=Delier"] = [("lien", "tie")],
        ["GET /loisirs/inscription"] = [("personne", "member"), ("groupe", "wished")],
        ["POST /loisirs/inscription"] = [("personne", "member"), ("affichee", "member"), ("groupe", "wished")],
        ["POST /loisirs/inscription?handler=Attendre"] = [("personne", "member"), ("affichee", "member"), ("groupe", "full")],
        ["GET /administration/listes-attente"] = [("groupe", "full"), ("attente", "entry")],
        ["POST /administration/listes-attente?handler=Deplacer"] = [("groupe", "full"), ("attente", "entry")],
        ["POST /administration/listes-attente?handler=Sauter"] = [("groupe", "full"), ("attente", "entry")],
        ["POST /administration/listes-attente?handler=Reprendre"] = [("groupe", "full"), ("attente", "entry")],
        ["POST /administration/listes-attente?handler=Offrir"] = [("groupe", "full"), ("attente", "entry")],
        ["POST /listes-attente/{groupe:guid}"] = [("People", "member")],
        ["POST /listes-attente?handler=Accepter"] = [("attente", "entry")],
        ["POST /listes-attente?handler=Quitter"] = [("attente", "entry")],
        ["POST /loisirs/inscription?handler=Choisir"] = [("personne", "member"), ("voulu", "wished")],
        ["POST /loisirs/billets/{groupe:guid}"] = [("Tickets[0].PriceClass", "class")],
        ["POST /presences/abonnements/{meeting:guid}?handler=Validate"] = [("person", "person"), ("visit", "mark")],
        ["POST /presences/abonnements/{meeting:guid}?handler=Leave"] = [("person", "person")],
        ["POST /presences/abonnements/{meeting:guid}?handler=Undo"] = [("person", "person")],
        ["POST /presences/spectacles/{meeting:guid}?handler=In"] = [("line", "tickets"), ("entrance", "entrance")],
        ["POST /presences/spectacles/{meeting:guid}?handler=Undo"] = [("entrance", "entrance")],
        ["POST /presences/seances/{meeting:guid}?handler=Present"] = [("person", "person"), ("mark", "mark")],
        ["POST /presences/seances/{meeting:guid}?handler=Absent"] = [("person", "person"), ("mark", "mark")],
        ["POST /presences/seances/{meeting:guid}?handler=Undo"] = [("person", "person"), ("mark", "mark")],
    };

    /// <summary>The ids beside the address, as fields.</summary>
    public static (string Name, string Value)[] FieldsOf(string door, IReadOnlyDictionary<string, string> ids) =>
        [.. Fields.GetValueOrDefault(door, []).Select(field => (field.Field, ids[field.Id]))];

    /// <summary>The ids beside the address, as the stories call them.</summary>
    public static IEnumerable<string> FieldIdsOf(string door) => Fields.GetValueOrDefault(door, []).Select(field => field.Id);

    /// <summary>The ids that a door's address names, as the stories call them.</summary>
    public static IEnumerable<string> IdsOf(string door) => Parameter().Matches(door)
        .Where(found => found.Groups["name"].Value is not ("handler" or "code")).Select(found => IdOf(door.Split(' ')[1], found.Groups["name"].Value));

    /// <summary>The route with these ids in it; a page's handler stays in its query, or in its path where the route says so.</summary>
    public static string Fill(string route, IReadOnlyDictionary<string, string> ids)
    {
        var (path, query) = route.Split('?', 2) is [var first, var rest] && !rest.StartsWith('}') ? (first, rest) : (route, "");
        var handler = HandlerInPath().Match(route);
        if (handler.Success)
        {
            path = route[..handler.Index];
            var named = route[(handler.Index + handler.Length)..].Split("handler=");
            return (named.Length > 1 ? $"{path}/{named[1].ToLowerInvariant()}" : path) is var whole ? Filled(whole, route, ids) : "";
        }

        return Filled(path, route, ids) + (query.Length > 0 ? $"?{query}" : "");
    }

    private static string Filled(string path, string route, IReadOnlyDictionary<string, string> ids) =>
        Parameter().Replace(path, found => ids[IdOf(route, found.Groups["name"].Value)]);

    private static string IdOf(string route, string parameter) =>
        Parameters.FirstOrDefault(row => row.Parameter == parameter && route.StartsWith(row.Under, StringComparison.Ordinal)).Id
        ?? throw new InvalidOperationException($"{route}: say in Addresses which id {{{parameter}}} takes.");

    [GeneratedRegex(@"\{(?<name>\w+)(:[^{}]*)?\??\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/\{handler:[^{}]*\}")]
    private static partial Regex HandlerInPath();
}
