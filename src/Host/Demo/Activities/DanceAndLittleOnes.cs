namespace Loisirs.Host.Demo.Activities;

/// <summary>Dance, martial arts and early childhood.</summary>
internal static class DanceAndLittleOnes
{
    private const string DanceWear = "Chaussons de ballet et vêtements ajustés; cheveux attachés.";

    public static readonly IReadOnlyList<DemoActivity> All =
    [
        new("BAL-1", "dance", "Pré-ballet", "Pre-ballet", new(4, 6), DemoHours.AfterSchool, 45, 74, 12, DemoPlaces.Dance)
        {
            Groups = 4, IsNow = true, Bring = DanceWear, Text = "Musique, posture et imagination; spectacle à la fin de l'année.",
        },
        new("BAL-2", "dance", "Ballet 1", "Ballet 1", new(7, 10), DemoHours.AfterSchool, 60, 84, 12, DemoPlaces.Dance)
        {
            Bring = DanceWear, Text = "Les cinq positions, les premiers sauts, la barre.",
        },
        new("HIP-1", "dance", "Hip-hop 8 à 12 ans", "Hip hop 8 to 12", new(8, 12), DemoHours.AfterSchool, 60, 80, 16, DemoPlaces.Dance)
        {
            IsNow = true, Bring = "Souliers de course propres.", Text = "Bases, isolations et une chorégraphie complète.",
            EnglishText = "Basics, isolations and a whole choreography.",
        },
        new("HIP-2", "dance", "Hip-hop 13 à 17 ans", "Hip hop 13 to 17", new(13, 17), DemoHours.Evening, 75, 86, 16, DemoPlaces.Dance)
        {
            IsNow = true, Text = "Style, jeu de jambes et création en équipe.",
        },
        new("DLI-", "dance", "Danse en ligne", "Line dancing", new(50, null), DemoHours.Afternoon, 75, 55, 30, DemoPlaces.Hall)
        {
            IsNow = true, Provider = DemoPlaces.Circle, Text = "Country, latin et rétro; aucun partenaire nécessaire.",
        },
        new("SAL-", "dance", "Salsa pour débuter", "Beginner salsa", new(18, null), DemoHours.Evening, 75, 102, 24, DemoPlaces.Dance)
        {
            Text = "Pas de base, tours et improvisation; on change de partenaire.",
        },
        new("KAR-1", "martial-arts", "Karaté enfants", "Children's karate", new(6, 9), DemoHours.AfterSchool, 60, 82, 16, DemoPlaces.Dojo)
        {
            Groups = 4, IsNow = true, Provider = DemoPlaces.SportsClub, Bring = "Karatégi ou vêtements souples.", Text = "Respect, équilibre et premières techniques; passage de ceinture en fin de session.",
        },
        new("KAR-2", "martial-arts", "Karaté jeunes", "Youth karate", new(10, 14), DemoHours.AfterSchool, 75, 88, 16, DemoPlaces.Dojo)
        {
            IsNow = true, Provider = DemoPlaces.SportsClub, Text = "Katas, combat souple et force.",
        },
        new("JUD-", "martial-arts", "Judo 7 à 12 ans", "Judo 7 to 12", new(7, 12), DemoHours.AfterSchool, 60, 84, 18, DemoPlaces.Dojo)
        {
            Provider = DemoPlaces.SportsClub, Bring = "Judogi; quelques prêts possibles.", Text = "Chuter sans crainte, saisir, projeter.",
        },
        new("AUT-", "martial-arts", "Autodéfense", "Self-defence", new(14, null), DemoHours.Evening, 90, 75, 14, DemoPlaces.Dojo)
        {
            Text = "Voir venir, dire non, se dégager. Quatre séances à refaire autant qu'on veut.",
        },
        new("PRE-", "early-childhood", "Préparation à la maternelle", "Ready for kindergarten", new(4, 5), DemoHours.Morning, 120, 135, 12, DemoPlaces.Community)
        {
            Groups = 4, IsNow = true, Bring = "Collation sans noix et souliers d'intérieur.", Text = "Deux heures en groupe, sans parent : jouer, attendre son tour, découvrir les lettres.",
        },
        new("MOT-", "early-childhood", "Parcours de motricité", "Movement course", new(18, 35, InMonths: true), DemoHours.Morning, 45, 48, 12, DemoPlaces.Gymnasium)
        {
            IsNow = true, Text = "Grimper, sauter, rouler et ramper avec un parent.",
        },
        new("CUI-1", "early-childhood", "Mini-chefs", "Mini chefs", new(3, 6), DemoHours.Morning, 75, 66, 8, DemoPlaces.Community)
        {
            Text = "Une recette simple et saine, à manger sur place. Cuisine sans noix.",
        },
        new("BRI-", "early-childhood", "Bricolage et comptines", "Crafts and rhymes", new(2, 4), DemoHours.Morning, 60, 42, 12, DemoPlaces.Library)
        {
            Text = "Coller, peindre avec les doigts et chanter, avec un parent.",
        },
        new("SPM-", "early-childhood", "Multisport 3 à 5 ans", "Multisport 3 to 5", new(3, 5), DemoHours.AfterSchool, 50, 58, 14, DemoPlaces.Gymnasium)
        {
            Groups = 4, IsNow = true, Bring = "Souliers de course et bouteille d'eau.", Text = "Un sport nouveau chaque semaine, raconté comme une histoire.",
            EnglishText = "A new sport every week, told like a story.",
        },
    ];
}
