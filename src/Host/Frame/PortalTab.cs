using Loisirs.Kernel;

namespace Loisirs.Host.Frame;

/// <summary>A tab of the portal, its addresses, its sub-navigation, and who sees it.</summary>
/// <param name="Words">Key of its label.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Owns">Other beginnings of addresses that stand under it.</param>
internal sealed record PortalTab(string Words, string Path, string[] Owns, Func<ICaller, bool> Seen, PortalTab[] Under)
{
    /// <summary>In the order of the screen. A tab for taxes or permits would be one more line.</summary>
    public static readonly IReadOnlyList<PortalTab> All =
    [
        new("portal.tab.home", "/", [], _ => true, []),
        new("portal.tab.leisure", "/loisirs", ["/panier", "/commandes", "/offres"], _ => true,
        [
            Sub("portal.sub.activities", "/loisirs/activites", "/loisirs/catalogue", "/loisirs/inscription", "/loisirs/groupes"),
            Sub("portal.sub.subscriptions", "/loisirs/abonnements"),
            new("portal.sub.orders", "/commandes", [], IsFamily, []),
            Sub("portal.sub.opening", "/loisirs/ouverture"),
        ]),
        new("portal.tab.family", "/famille", ["/compte", "/listes-attente"], IsFamily,
        [
            Sub("portal.sub.family", "/famille", "/famille/membres"),
            Sub("portal.sub.schedule", "/famille/horaire", "/famille/calendrier"),
            Sub("portal.sub.waiting", "/listes-attente"),
            Sub("portal.sub.messages", "/famille/messages"),
            Sub("portal.sub.documents", "/famille/documents"),
            Sub("portal.sub.slips", "/famille/releves"),
            new("portal.sub.account", "/compte", [], caller => caller.Acting is null, []),
        ]),
        new("portal.tab.attendance", "/presences", [], caller => caller.May(Right.ReadRosters) || caller.May(Right.TakeAttendance),
        [
            Sub("portal.sub.today", "/presences", "/presences/seances", "/presences/abonnements", "/presences/spectacles"),
            Sub("portal.sub.find-person", "/presences/recherche"),
            Sub("portal.sub.offline", "/presences/hors-ligne"),
        ]),
        new("portal.tab.office", "/administration", [], caller => caller.May(Right.ManageCatalogue),
        [
            Office("portal.sub.work", "/administration", Right.ManageCatalogue),
            Office("portal.sub.accounts", "/administration/comptes", Right.ApproveAccounts),
            Office("portal.sub.families", "/administration/familles", Right.ReadFamilies),
            Office("portal.sub.counter", "/administration/guichet", Right.TakeCounterPayment),
            Office("portal.sub.catalogue", "/administration/catalogue", Right.ManageCatalogue),
            Office("portal.sub.office-orders", "/administration/commandes", Right.ReadOrders),
            Office("portal.sub.till", "/administration/paiements", Right.ReadOrders),
            Office("portal.sub.refunds", "/administration/remboursements", Right.GiveRefunds),
            Office("portal.sub.office-waiting", "/administration/listes-attente", Right.KeepWaitingLists),
            Office("portal.sub.reports", "/administration/rapports", Right.ReadReports),
            Office("portal.sub.mail", "/administration/courriels", Right.ReadParked),
            Office("portal.sub.staff", "/administration/utilisateurs", Right.Administer),
            Office("portal.sub.api", "/administration/api", Right.Administer),
            new("portal.sub.settings", "/administration/reglages", ["/administration/marque"], caller => caller.May(Right.Administer), []),
            Office("portal.sub.audit", "/administration/journal", Right.ReadAudit, Right.ReadMoneyAudit),
            Office("portal.sub.jobs", "/administration/travaux", Right.ReadParked),
        ]),
    ];

    /// <summary>How much of an address this tab accounts for; 0 if it is not under it.</summary>
    public int Claims(string path) => Owns.Prepend(Path).Max(own =>
        string.Equals(path, own, StringComparison.OrdinalIgnoreCase) ? own.Length + 1
        : own != "/" && path.StartsWith(own + "/", StringComparison.OrdinalIgnoreCase) ? own.Length
        : 0);

    private static PortalTab Sub(string words, string path, params string[] owns) => new(words, path, owns, _ => true, []);

    private static PortalTab Office(string words, string path, params Right[] anyOf) => new(words, path, [], caller => anyOf.Any(caller.May), []);

    private static bool IsFamily(ICaller caller) => caller.Role is Role.Visitor or Role.Citizen;
}
