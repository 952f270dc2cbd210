namespace Loisirs.Host.Demo;

/// <summary>Where the demo town's groups meet, who offers them and who leads them.</summary>
internal static class DemoPlaces
{
    public const string Town = "Ville de Val-des-Érables";
    public const string SwimmingClub = "Club de natation Les Castors";
    public const string MusicSchool = "École de musique des Érables";
    public const string SkatingClub = "Club de patinage Val-des-Érables";
    public const string SportsClub = "Association sportive de la Vallée";
    public const string Circle = "Cercle des aînés du Moulin";

    public const string Pool = "Piscine municipale";
    public const string Arena = "Aréna Réjean-Gingras";
    public const string Community = "Centre communautaire Saint-Roch";
    public const string Gymnasium = "Gymnase de l'école des Sentiers";
    public const string Library = "Bibliothèque Marie-Uguay";
    public const string Culture = "Maison de la culture";
    public const string Theatre = "Théâtre du Vieux-Moulin";
    public const string Park = "Parc de la Rivière";
    public const string Music = "Pavillon de musique";
    public const string Dance = "Studio de danse de la Gare";
    public const string Dojo = "Dojo de la rue Principale";
    public const string Hall = "Salle des Aînés";

    public static readonly IReadOnlyList<(string Name, string Address)> Venues =
    [
        (Pool, "250, rue du Parc, Val-des-Érables"),
        (Arena, "310, rue du Parc, Val-des-Érables"),
        (Community, "45, avenue Saint-Roch, Val-des-Érables"),
        (Gymnasium, "1200, chemin des Sentiers, Val-des-Érables"),
        (Library, "12, place de l'Église, Val-des-Érables"),
        (Culture, "18, place de l'Église, Val-des-Érables"),
        (Theatre, "3, rue du Moulin, Val-des-Érables"),
        (Park, "400, chemin de la Rivière, Val-des-Érables"),
        (Music, "20, place de l'Église, Val-des-Érables"),
        (Dance, "77, rue de la Gare, Val-des-Érables"),
        (Dojo, "512, rue Principale, Val-des-Érables"),
        (Hall, "9, rue des Peupliers, Val-des-Érables"),
    ];

    public static readonly IReadOnlyList<string> Partners = [SwimmingClub, MusicSchool, SkatingClub, SportsClub, Circle];

    /// <summary>Of these a manager confirmed that they may be paid before the start; the others' courses are paid in parts (art. 192).</summary>
    public static readonly IReadOnlyList<string> PrepaidPartners = [SwimmingClub, SkatingClub, SportsClub, Circle];

    public static readonly IReadOnlyList<string> Instructors =
    [
        "Annie Bélanger", "Mathieu Gagnon", "Sophie Lévesque", "Karim Haddad", "Julie Ouellet", "Étienne Morin", "Nadia Benali", "Marc-André Fortin",
        "Chantal Girard", "Luis Ramírez", "Isabelle Caron", "Thomas Nguyen", "Geneviève Paquette", "Olivier Dubé", "Mélanie Savard", "Patrick O'Neil",
        "Josée Lapointe", "Samuel Cloutier", "Fatou Diallo", "François Boucher", "Catherine Pelletier", "Hugo Simard", "Valérie Leclerc", "Jean-Philippe Roy",
    ];
}
