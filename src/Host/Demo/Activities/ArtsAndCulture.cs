namespace Loisirs.Host.Demo.Activities;

/// <summary>Arts, culture and music.</summary>
internal static class ArtsAndCulture
{
    public static readonly IReadOnlyList<DemoActivity> All =
    [
        new("ART-1", "arts", "Petits artistes", "Little artists", new(4, 6), DemoHours.AfterSchool, 60, 68, 10, DemoPlaces.Culture)
        {
            IsNow = true, Bring = "Vieux vêtements ou tablier.", Text = "Peinture, collage et modelage, un nouveau matériau chaque semaine.",
        },
        new("ART-2", "arts", "Dessin et bande dessinée", "Drawing and comics", new(8, 12), DemoHours.AfterSchool, 75, 74, 12, DemoPlaces.Culture)
        {
            IsNow = true, Bring = "Un cahier à dessin.", Text = "Inventer un personnage, découper une histoire en cases, encrer ses planches.",
            EnglishText = "Invent a character, break a story into panels, ink your pages.",
        },
        new("ART-3", "arts", "Atelier manga", "Manga workshop", new(11, 15), DemoHours.AfterSchool, 90, 82, 12, DemoPlaces.Library)
        {
            Text = "Visages, mouvement et décors à la manière des mangakas.",
        },
        new("AQR-", "arts", "Aquarelle", "Watercolour", new(16, null), DemoHours.Evening, 120, 128, 12, DemoPlaces.Culture)
        {
            IsNow = true, Bring = "La liste du matériel est remise à la première séance.", Text = "Lavis, transparences et paysages d'ici, pour débuter ou continuer.",
        },
        new("POT-", "arts", "Poterie au tour", "Wheel pottery", new(16, null), DemoHours.Evening, 150, 185, 8, DemoPlaces.Culture)
        {
            Bring = "Tablier et serviette.", Text = "Centrer, monter et tourner ses premières pièces; cuissons comprises.",
        },
        new("POE-", "arts", "Argile en famille", "Family clay", DemoAges.Everyone, DemoHours.Morning, 90, 45, 14, DemoPlaces.Culture)
        {
            Text = "Un samedi ou un dimanche avec les grands-parents, les parents, les enfants.",
        },
        new("PHO-", "arts", "Photo de nuit", "Night photography", new(16, null), DemoHours.Evening, 120, 92, 10, DemoPlaces.Library)
        {
            Bring = "Appareil et trépied.", Text = "Longues poses, filés et ciel étoilé, avec deux sorties en ville.",
        },
        new("COU-", "arts", "Couture récupération", "Sewing from scraps", new(12, null), DemoHours.Evening, 120, 98, 8, DemoPlaces.Community)
        {
            Text = "Transformer un vieux vêtement en sac, en trousse ou en coussin. Machines sur place.",
        },
        new("HEU-", "culture", "L'heure du conte", "Story time", new(3, 6), DemoHours.Morning, 45, 0, 20, DemoPlaces.Library)
        {
            Groups = 4, IsNow = true, Text = "Des histoires, des comptines et un bricolage. Gratuit, inscription nécessaire.",
            EnglishText = "Stories, rhymes and a craft. Free, but please register.",
        },
        new("CLU-", "culture", "Club de lecture", "Book club", new(16, null), DemoHours.Evening, 90, 0, 16, DemoPlaces.Library)
        {
            IsNow = true, Text = "Un roman québécois par mois, et du café.",
        },
        new("GEN-", "culture", "Généalogie", "Genealogy", new(18, null), DemoHours.Afternoon, 120, 40, 14, DemoPlaces.Library)
        {
            Provider = DemoPlaces.Circle, Text = "Remonter dix générations avec les registres en ligne.",
        },
        new("ECR-", "culture", "Atelier d'écriture", "Writing workshop", new(16, null), DemoHours.Evening, 120, 86, 10, DemoPlaces.Library)
        {
            Text = "Écrire court, se lire, recommencer. Aucun préalable.",
        },
        new("THE-", "culture", "Théâtre junior", "Junior theatre", new(8, 12), DemoHours.AfterSchool, 90, 90, 14, DemoPlaces.Theatre)
        {
            IsNow = true, Text = "Improvisation, voix et corps; une représentation devant les familles à la dernière séance.",
        },
        new("EVM-", "music", "Éveil musical", "First music", new(3, 5), DemoHours.Morning, 45, 70, 10, DemoPlaces.Music)
        {
            IsNow = true, Provider = DemoPlaces.MusicSchool, Text = "Chanter, frapper, écouter : les premiers rythmes par le jeu, avec un parent.",
        },
        new("GUI-", "music", "Guitare en groupe", "Group guitar", new(9, 14), DemoHours.AfterSchool, 55, 118, 8, DemoPlaces.Music)
        {
            IsNow = true, Provider = DemoPlaces.MusicSchool, Bring = "Guitare classique; quelques prêts possibles.", Text = "Accords, arpèges et chansons connues dès la troisième séance.",
        },
        new("GUA-", "music", "Guitare pour adultes", "Adult guitar", new(16, null), DemoHours.Evening, 60, 132, 8, DemoPlaces.Music)
        {
            Bring = "Guitare.", Text = "Accompagner ses chansons préférées, à son rythme.",
        },
        new("CHO-", "music", "Chorale des Érables", "Érables choir", new(16, null), DemoHours.Evening, 120, 60, 45, DemoPlaces.Culture)
        {
            Groups = 1, IsNow = true, Text = "Chanson d'ici et d'ailleurs à quatre voix, sans audition. Concert à la fin de la session.",
        },
        new("PIA-", "music", "Piano, 20 minutes à soi", "Piano, 20 minutes of your own", new(7, 14), DemoHours.AfterSchool, 20, 160, 6, DemoPlaces.Music)
        {
            Provider = DemoPlaces.MusicSchool, Text = "Une leçon individuelle chaque semaine, dans un petit groupe qui s'écoute.",
        },
    ];
}
