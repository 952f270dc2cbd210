using System.Collections.Frozen;

namespace Loisirs.Host.Tests.Access;

/// <summary>Who may do what on each page: one row a door, one letter a role, in the order visitor, family that waits, approved family,
/// supervisor, instructor, clerk, manager, administrator. <c>o</c> opens, <c>i</c> sign in first, <c>w</c> led to where its account waits, <c>-</c> refused,
/// <c>n</c> does not exist for them.</summary>
/// <remarks>Written by hand from what was promised to people, never from the code: a door without a row fails.</remarks>
internal static class PageMatrix
{
    public static FrozenDictionary<string, string> Rows { get; } = new (string Doors, string Letters)[]
    {
        // for everybody
        ("GET /, GET /aide, GET /accessibilite, GET /conditions, GET /confidentialite", "oooooooo"),
        ("GET /courriels", "nnnnnnnn"), // mails to look at, where the portal is being tried out only
        ("GET /loisirs, GET /loisirs/abonnements, GET /loisirs/activites, GET /loisirs/catalogue/imprimer", "oooooooo"),
        ("GET /loisirs/catalogue/{handler:regex(^places$)?}, GET /loisirs/catalogue/{handler:regex(^places$)?}?handler=Places", "oooooooo"),
        ("GET /loisirs/catalogue/{address:minlength(36)}", "oooooooo"),
        ("GET /loisirs/groupes/{id:guid}/{handler:regex(^ics$)?}, GET /loisirs/groupes/{id:guid}/{handler:regex(^ics$)?}?handler=Ics", "oooooooo"),
        ("GET /connexion, POST /connexion, POST /connexion?handler=Passkey, GET /deconnexion, POST /deconnexion", "oooooooo"),
        ("GET /connexion/verification, POST /connexion/verification, POST /connexion/verification?handler=Passkey", "oooooooo"),
        ("GET /connexion/mot-de-passe, POST /connexion/mot-de-passe?handler=Ask, POST /connexion/mot-de-passe?handler=Choose", "oooooooo"),
        ("GET /compte/creer, POST /compte/creer?handler=You, POST /compte/creer?handler=Address, POST /compte/creer?handler=Open", "oooooooo"),
        ("GET /compte/en-attente, POST /compte/en-attente?handler=Again", "oooooooo"),
        ("GET /compte/courriel, POST /compte/courriel, POST /compte/courriel?handler=Again", "oooooooo"),

        ("GET /compte/courriel/nouveau, POST /compte/courriel/nouveau, GET /compte/courriel/annuler, POST /compte/courriel/annuler", "oooooooo"),
        ("GET /compte/invitation, POST /compte/invitation", "oooooooo"),

        // one's own account
        ("GET /compte, POST /compte?handler=Password, POST /compte?handler=End, POST /compte?handler=EndOthers", "iooooooo"),
        ("GET /compte/cles, POST /compte/cles?handler=Add, POST /compte/cles?handler=Remove", "iooooooo"),
        ("GET /compte/verification, POST /compte/verification?handler=On, POST /compte/verification?handler=Off", "iooooooo"),
        ("GET /compte/courriel/changer, POST /compte/courriel/changer", "iooooooo"),
        ("GET /compte/renseignements, POST /compte/renseignements", "ioo-----"),
        ("GET /compte/renseignements/donnees, POST /compte/renseignements/donnees?handler=Show", "ioo-----"),
        ("POST /compte/renseignements/donnees?handler=File", "ioo-----"),
        ("GET /compte/au-nom", "ioo-----"),
        ("GET /compte/effacement, POST /compte/effacement?handler=Ask, POST /compte/effacement?handler=TakeBack", "ioo-----"),

        // one's own family
        ("GET /famille, POST /famille, GET /famille/messages", "ioo-----"),
        ("GET /famille/preuve, POST /famille/preuve?handler=Send, POST /famille/preuve?handler=TakeBack", "ioo-----"),
        ("GET /famille/documents, GET /famille/horaire, GET /famille/calendrier, POST /famille/calendrier?handler=End", "ioo-----"),
        ("POST /famille/calendrier?handler=Renew", "ino-----"), // for a child of the Roy family
        ("GET /famille/adultes, POST /famille/adultes?handler=Invite", "ioo-----"),
        ("POST /famille/adultes?handler=End, POST /famille/adultes?handler=TakeBack", "ino-----"),
        ("GET /famille/membres/{id:guid}, POST /famille/membres/{id:guid}, POST /famille/membres/{id:guid}?handler=Grade", "ino-----"),
        ("POST /famille/membres/{id:guid}?handler=Invite, POST /famille/membres/{id:guid}?handler=TakeBack", "ino-----"),
        ("GET /famille/membres/{id:guid}/fin-du-partage, POST /famille/membres/{id:guid}/fin-du-partage", "ino-----"),
        ("GET /famille/partage, POST /famille/partage", "ioo-----"),
        ("GET /famille/membres/{id:guid}/retirer, POST /famille/membres/{id:guid}/retirer", "ino-----"),
        ("GET /famille/membres/{id:guid}/securite, POST /famille/membres/{id:guid}/securite", "iwo-----"),
        ("GET /loisirs/inscription, POST /loisirs/inscription?handler=Choisir", "inonnnnn"), // for a child of the Roy family
        ("POST /loisirs/inscription, POST /loisirs/inscription?handler=Attendre", "iwo-----"),
        ("GET /listes-attente", "ioo-----"),
        ("GET /listes-attente/{groupe:guid}, POST /listes-attente/{groupe:guid}", "iwo-----"),
        ("POST /listes-attente?handler=Accepter", "iwo-----"),
        ("GET /offres/{cle}, POST /offres/{cle}?handler=Refuser", "oooooooo"), // whoever has the key
        ("POST /offres/{cle}?handler=Accepter", "iwo-----"),
        ("POST /listes-attente?handler=Quitter", "ino-----"), // what the Roy family waits for
        ("GET /loisirs/billets/{groupe:guid}", "oooooooo"),
        ("POST /loisirs/billets/{groupe:guid}", "iwo-----"),
        ("GET /loisirs/inscription/questions, POST /loisirs/inscription/questions", "iwo-----"),
        ("GET /panier, POST /panier?handler=Retirer, POST /panier?handler=Lier, POST /panier?handler=Delier", "ioo-----"),
        ("POST /panier?handler=Code", "iwo-----"),
        ("POST /panier?handler=SansCode", "ioo-----"),
        ("GET /panier/carte-cadeau", "ioo-----"),
        ("POST /panier/carte-cadeau, POST /panier/carte-cadeau?handler=Sans", "iwo-----"),
        ("GET /panier/payer", "ioo-----"),
        ("POST /panier/payer", "iwo-----"),
        ("GET /panier/paiement/{no}", "ino-----"),
        ("POST /panier/paiement/{no}?handler=Abandonner", "iwo-----"),
        ("GET /commandes", "iwo-----"),
        ("GET /commandes/credit", "ioo--nnn"), // of the office's own family: it has none
        ("GET /commandes/{no}/attestations/{n:int}", "ino-----"),
        ("GET /commandes/{no}", "ino--ooo"),
        ("GET /commandes/{no}/versements/{n:int}", "inn-----"), // the order of the story has no parts
        ("POST /commandes/{no}/versements/{n:int}", "iwn-----"),
        ("GET /commandes/{no}/lignes/{n:int}/annuler, GET /commandes/{no}/lignes/{n:int}/changer", "ino--oo-"),
        ("POST /commandes/{no}?handler=Copy", "iwo--oo-"), // the counter sends it again too
        ("GET /commandes/{no}/recus/{recu}, GET /commandes/{no}/recus/{recu}.pdf", "inn--nnn"), // the order of the story was free: it has no receipt
        ("POST /commandes/{no}/lignes/{n:int}/annuler, POST /commandes/{no}/lignes/{n:int}/changer", "iwo-----"),

        // at the door of the gymnasium
        ("GET /presences, GET /presences/recherche, GET /presences/seances/{meeting:guid}", "i--oooo-"),
        ("POST /presences/seances/{meeting:guid}?handler=Present, POST /presences/seances/{meeting:guid}?handler=Absent", "i--oo---"),
        ("POST /presences/seances/{meeting:guid}?handler=Undo", "i--oo---"),
        ("GET /presences/seances/{meeting:guid}/fiche/{person:guid}, POST /presences/seances/{meeting:guid}/fiche/{person:guid}", "i--oo---"),
        ("GET /presences/spectacles/{meeting:guid}", "i--oooo-"),
        ("POST /presences/spectacles/{meeting:guid}?handler=In, POST /presences/spectacles/{meeting:guid}?handler=Undo", "i--oo---"),
        ("GET /presences/abonnements/{meeting:guid}", "i--oooo-"),
        ("POST /presences/abonnements/{meeting:guid}?handler=Validate, POST /presences/abonnements/{meeting:guid}?handler=Leave", "i--oo---"),
        ("POST /presences/abonnements/{meeting:guid}?handler=Undo", "i--oo---"),
        ("GET /administration/listes/{group:guid}", "i--oooo-"),
        ("POST /administration/listes/{group:guid}?handler=Assign, POST /administration/listes/{group:guid}?handler=End", "i----oo-"),

        // the office
        ("GET /administration", "i----ooo"),
        ("GET /administration/comptes", "i----oo-"),
        ("GET /administration/familles", "i----ooo"),
        ("GET /administration/comptes/{id:guid}/au-nom, POST /administration/comptes/{id:guid}/au-nom", "i----oo-"),
        ("GET /au-nom", "nnnnnnnn"), // for whoever acts in a family's name: ActingEverywhere
        ("POST /au-nom", "oooooooo"), // ends what may have ended by itself
        ("GET /administration/comptes/{id:guid}", "i----ooo"),
        ("GET /administration/comptes/{id:guid}/appareil-perdu, POST /administration/comptes/{id:guid}/appareil-perdu", "i----oo-"),
        ("POST /administration/comptes/{id:guid}?handler=Member, POST /administration/comptes/{id:guid}?handler=SignIn", "i----oo-"),
        ("GET /administration/familles/{family:guid}/membres/{id:guid}", "i----oo-"),
        ("POST /administration/familles/{family:guid}/membres/{id:guid}?handler=Link, POST /administration/familles/{family:guid}/membres/{id:guid}?handler=Unlink", "i----oo-"),
        ("POST /administration/familles/{family:guid}/membres/{id:guid}?handler=Grade", "i----oo-"),
        ("GET /administration/familles/{family:guid}/credit", "i----ooo"),
        ("POST /administration/familles/{family:guid}/credit", "i-----o-"),
        ("GET /administration/preuves, GET /administration/preuves/{id:guid}", "i----oo-"),
        ("POST /administration/preuves/{id:guid}?handler=Open, POST /administration/preuves/{id:guid}?handler=Accept, POST /administration/preuves/{id:guid}?handler=Refuse", "i----oo-"),
        ("GET /administration/effacements", "i----oo-"),
        ("GET /administration/effacements/{id:guid}, POST /administration/effacements/{id:guid}?handler=Refuse", "i----oo-"),
        ("POST /administration/effacements/{id:guid}?handler=Erase", "i----oo-"), // refused: an order is open
        ("GET /administration/familles/nouvelle, POST /administration/familles/nouvelle", "i----oo-"),
        ("GET /administration/familles/doublons, POST /administration/familles/doublons", "i----oo-"),
        ("POST /administration/comptes/{id:guid}?handler=Approve, POST /administration/comptes/{id:guid}?handler=Refuse", "i----oo-"),
        ("GET /administration/courriels, GET /administration/courriels/{id:guid}", "i----ooo"),
        ("POST /administration/courriels/{id:guid}?handler=Again", "i-----o-"),
        ("POST /administration/courriels/{id:guid}?handler=Copy", "i----oo-"),
        ("GET /administration/commandes, GET /administration/commandes/{no}", "i----ooo"),
        ("POST /administration/commandes/{no}", "i----oo-"),
        ("POST /administration/commandes/{no}?handler=Copy", "iwn--nn-"), // an order that was not paid has no confirmation
        ("GET /administration/commandes/{no}/lignes/{n:int}/annuler, POST /administration/commandes/{no}/lignes/{n:int}/annuler", "i----oo-"),
        ("GET /administration/commandes/{no}/lignes/{n:int}/changer, POST /administration/commandes/{no}/lignes/{n:int}/changer", "i----oo-"),
        ("POST /administration/commandes/{no}/lignes/{n:int}/annuler?handler=Propose, GET /administration/remboursements", "i----oo-"),
        ("GET /administration/paiements/journal, GET /administration/paiements/journal?handler=Csv, GET /administration/paiements/journal?handler=Xlsx", "i----ooo"),
        ("GET /administration/paiements, GET /administration/paiements/rapprochement, GET /administration/paiements/fermeture", "i----ooo"),
        ("GET /administration/paiements/versements, GET /administration/paiements/contestations", "i----ooo"),
        ("POST /administration/paiements/versements", "i-----o-"),
        ("GET /administration/catalogue/activites/{id:guid}/versements", "i----ooo"),
        ("POST /administration/catalogue/activites/{id:guid}/versements", "i-----o-"),
        ("GET /administration/commandes/{no}/versements/{n:int}", "i----nnn"), // the order of the story has no parts
        ("POST /administration/commandes/{no}/versements/{n:int}, POST /administration/commandes/{no}/versements/{n:int}?handler=Delai", "i----nn-"),
        ("GET /administration/paiements/cartes-cadeaux", "i----ooo"),
        ("POST /administration/paiements/cartes-cadeaux", "i----oo-"),
        ("POST /administration/paiements/fermeture", "i----oo-"),
        ("POST /administration/paiements/rapprochement", "i----oo-"),
        ("GET /administration/listes-attente", "i----oo-"),
        ("POST /administration/listes-attente?handler=Deplacer, POST /administration/listes-attente?handler=Sauter", "i----oo-"),
        ("POST /administration/listes-attente?handler=Reprendre, POST /administration/listes-attente?handler=Offrir", "i----oo-"),
        ("POST /administration/remboursements?handler=Approve", "i-----n-"), // a proposal that nobody made
        ("POST /administration/remboursements?handler=Refuse", "i-----o-"),
        ("POST /administration/commandes/{no}?handler=Handed", "i----nn-"), // a refund that nobody is owed
        ("POST /administration/commandes/{no}?handler=Decide", "i-----o-"),
        ("GET /administration/catalogue/groupes/{id:guid}/reserve, POST /administration/catalogue/groupes/{id:guid}/reserve", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}/accords/{accord:guid}/reprendre", "i-----oo"),
        ("POST /administration/catalogue/groupes/{id:guid}/accords/{accord:guid}/reprendre", "i-----oo"),
        ("GET /administration/au-dela/{person:guid}, POST /administration/au-dela/{person:guid}", "i-----oo"),
        ("POST /administration/listes/{group:guid}?handler=Csv, POST /administration/listes/{group:guid}?handler=Xlsx", "i----oo-"),
        ("GET /administration/listes/{group:guid}/messages, POST /administration/listes/{group:guid}/messages?handler=Preview", "i----oo-"),
        ("POST /administration/listes/{group:guid}/messages?handler=Send, GET /administration/messages/{mailing:guid}", "i----oo-"),
        ("GET /administration/catalogue", "i----ooo"),
        ("GET /administration/catalogue/activites/{id:guid}/questions, POST /administration/catalogue/activites/{id:guid}/questions", "i----ooo"),
        ("POST /administration/catalogue/activites/{id:guid}/questions?handler=Up, POST /administration/catalogue/activites/{id:guid}/questions?handler=Down", "i----ooo"),
        ("POST /administration/catalogue/activites/{id:guid}/questions?handler=Retire", "i----ooo"),
        ("GET /administration/catalogue/tarifs, POST /administration/catalogue/tarifs", "i----ooo"),
        ("GET /administration/catalogue/codes, POST /administration/catalogue/codes, POST /administration/catalogue/codes?handler=Terminer", "i----ooo"),
        ("GET /administration/catalogue/lieux, POST /administration/catalogue/lieux", "i----ooo"),
        ("GET /administration/catalogue/lieux/{id:guid}, POST /administration/catalogue/lieux/{id:guid}", "i----ooo"),
        ("POST /administration/catalogue/lieux/{id:guid}?handler=Reopen, POST /administration/catalogue/lieux/{id:guid}?handler=Retire", "i----ooo"),
        ("GET /administration/catalogue/organismes, POST /administration/catalogue/organismes", "i----ooo"),
        ("GET /administration/catalogue/organismes/{id:guid}", "i----ooo"),
        ("POST /administration/catalogue/organismes/{id:guid}, POST /administration/catalogue/organismes/{id:guid}?handler=TakeBack", "i-----oo"),
        ("GET /administration/catalogue/sessions/nouvelle, POST /administration/catalogue/sessions/nouvelle", "i----ooo"),
        ("GET /administration/catalogue/sessions/{id:guid}, POST /administration/catalogue/sessions/{id:guid}", "i----ooo"),
        ("GET /administration/catalogue/sessions/{id:guid}/copier, POST /administration/catalogue/sessions/{id:guid}/copier", "i----ooo"),
        ("POST /administration/catalogue/sessions/{id:guid}/copier?handler=Preview", "i----ooo"),
        ("POST /administration/catalogue/sessions/{id:guid}?handler=Publish, GET /administration/catalogue/voir-comme", "i----ooo"),
        ("GET /administration/catalogue/activites/nouvelle, POST /administration/catalogue/activites/nouvelle", "i----ooo"),
        ("GET /administration/catalogue/activites/{id:guid}, POST /administration/catalogue/activites/{id:guid}", "i----ooo"),
        ("POST /administration/catalogue/activites/{id:guid}?handler=Publish", "i----ooo"),
        ("GET /administration/catalogue/activites/{id:guid}/prix, POST /administration/catalogue/activites/{id:guid}/prix", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}/abonnement, POST /administration/catalogue/groupes/{id:guid}/abonnement", "i----ooo"),
        ("GET /administration/catalogue/groupes/nouveau, POST /administration/catalogue/groupes/nouveau", "i----ooo"),
        ("POST /administration/catalogue/groupes/nouveau?handler=Preview", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}, POST /administration/catalogue/groupes/{id:guid}", "i----ooo"),
        ("POST /administration/catalogue/groupes/{id:guid}?handler=Publish", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}/fermer, POST /administration/catalogue/groupes/{id:guid}/fermer", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}/annuler, POST /administration/catalogue/groupes/{id:guid}/annuler", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}/seances/{seance:guid}/deplacer, POST /administration/catalogue/groupes/{id:guid}/seances/{seance:guid}/deplacer", "i----ooo"),
        ("GET /administration/catalogue/groupes/{id:guid}/seances/{seance:guid}/annuler, POST /administration/catalogue/groupes/{id:guid}/seances/{seance:guid}/annuler", "i----ooo"),
        ("GET /administration/travaux", "i----ooo"),
        ("GET /administration/travaux/inscriptions, POST /administration/travaux/inscriptions", "i----oo-"),
        ("POST /administration/travaux?handler=Retry", "i-----o-"),
        ("POST /administration/travaux?handler=Release", "i-----o-"),
        ("GET /administration/travaux/{delivery:long}/abandonner", "i-----o-"),
        ("POST /administration/travaux/{delivery:long}/abandonner", "i-----o-"),

        // the administrator
        ("GET /administration/journal", "i-----oo"),
        ("GET /administration/reglages, POST /administration/reglages", "i------o"),
        ("GET /administration/marque, POST /administration/marque, POST /administration/marque?handler=See, POST /administration/marque?handler=Logo, POST /administration/marque?handler=NoLogo", "i------o"),
        ("GET /administration/utilisateurs, POST /administration/utilisateurs?handler=Invite, POST /administration/utilisateurs?handler=Lost, POST /administration/utilisateurs?handler=Roles, POST /administration/utilisateurs?handler=Withdraw", "i------o"),
        ("GET /administration/api, POST /administration/api?handler=Create, POST /administration/api?handler=Renew, POST /administration/api?handler=Drop, POST /administration/api?handler=Withdraw", "i------o"),
        ("GET /administration/api/{client:guid}, POST /administration/api/{client:guid}?handler=Add, POST /administration/api/{client:guid}?handler=Renew", "i------o"),
        ("POST /administration/api/{client:guid}?handler=Drop, POST /administration/api/{client:guid}?handler=End, POST /administration/api/{client:guid}?handler=Again", "i------o"),
    }.SelectMany(row => row.Doors.Split(", ").Select(door => (door, row.Letters))).ToFrozenDictionary(row => row.door, row => row.Letters, StringComparer.Ordinal);
}
