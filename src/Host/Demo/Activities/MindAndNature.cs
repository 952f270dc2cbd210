using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Host.Demo.Activities;

/// <summary>Languages, science, nature, day camp, and the shows.</summary>
internal static class MindAndNature
{
    public static readonly IReadOnlyList<DemoActivity> All =
    [
        new("ANG-1", "languages", "Anglais débutant", "Beginner English", new(16, null), DemoHours.Evening, 120, 130, 14, DemoPlaces.Library)
        {
            IsNow = true, Text = "Se présenter, demander son chemin, commander : beaucoup parler, peu de grammaire.",
        },
        new("ESP-1", "languages", "Espagnol débutant", "Beginner Spanish", new(16, null), DemoHours.Evening, 120, 130, 14, DemoPlaces.Library)
        {
            IsNow = true, Text = "L'espagnol du voyage et de la table.",
        },
        new("ESP-2", "languages", "Espagnol intermédiaire", "Intermediate Spanish", new(16, null), DemoHours.Evening, 120, 130, 14, DemoPlaces.Library)
        {
            Text = "Raconter au passé, donner son avis, lire une nouvelle.",
        },
        new("FRA-", "languages", "Parler français ensemble", "Speaking French together", new(16, null), DemoHours.Evening, 90, 0, 20, DemoPlaces.Library)
        {
            IsNow = true, Text = "Conversation gratuite pour les personnes nouvellement arrivées.",
            EnglishText = "Free conversation for newcomers.",
        },
        new("ANE-", "languages", "English fun club", "English fun club", new(7, 11), DemoHours.AfterSchool, 60, 74, 12, DemoPlaces.Community)
        {
            IsNow = true, Text = "Jeux, chansons et bricolages en anglais.",
        },
        new("ROB-", "science", "Robotique", "Robotics", new(9, 13), DemoHours.AfterSchool, 90, 125, 10, DemoPlaces.Library)
        {
            Groups = 4, IsNow = true, Text = "Construire un robot à deux et lui apprendre à suivre une ligne.",
            EnglishText = "Build a robot in pairs and teach it to follow a line.",
        },
        new("SCI-", "science", "Petits débrouillards", "Little scientists", new(6, 9), DemoHours.AfterSchool, 75, 88, 14, DemoPlaces.Library)
        {
            IsNow = true, Text = "Volcans, ponts, aimants : une expérience à rapporter chaque semaine.",
        },
        new("JEU-", "science", "Créer son jeu vidéo", "Make your own video game", new(10, 15), DemoHours.AfterSchool, 90, 105, 12, DemoPlaces.Library)
        {
            IsNow = true, Text = "Scénario, images et programmation par blocs; ordinateurs fournis.",
        },
        new("ECH-", "science", "Échecs", "Chess", new(7, 14), DemoHours.AfterSchool, 60, 0, 20, DemoPlaces.Library)
        {
            IsNow = true, Text = "Gratuit. Des ouvertures aux finales, avec un petit tournoi.",
        },
        new("AST-", "science", "Astronomie", "Astronomy", new(12, null), DemoHours.Evening, 90, 65, 20, DemoPlaces.Park)
        {
            Bring = "Vêtements chauds et lampe rouge.", Text = "Planètes, constellations et télescope, quand le ciel le veut bien.",
        },
        new("INF-", "science", "Tablette et téléphone 60+", "Tablet and phone 60+", new(60, null), DemoHours.Afternoon, 90, 35, 10, DemoPlaces.Hall)
        {
            IsNow = true, Provider = DemoPlaces.Circle, Bring = "Votre appareil, chargé.", Text = "Photos, messages et prudence en ligne.",
        },
        new("NAT-F", "nature", "École de la forêt", "Forest school", new(5, 8), DemoHours.Morning, 150, 90, 12, DemoPlaces.Park)
        {
            IsNow = true, Bring = "Bottes, habit de pluie ou de neige, collation.", Text = "Cabanes, traces et feux de camp, dehors par tous les temps.",
        },
        new("JAR-", "nature", "Semis et jardin", "Seeds and garden", new(16, null), DemoHours.Morning, 120, 48, 18, DemoPlaces.Park)
        {
            Text = "Planifier son potager, réussir ses semis, échanger ses plants.",
        },
        new("ORN-", "nature", "Oiseaux d'ici", "Local birds", new(10, null), DemoHours.Morning, 120, 30, 16, DemoPlaces.Park)
        {
            Bring = "Jumelles, si vous en avez.", Text = "Quatre sorties lentes pour reconnaître trente espèces.",
        },
        new("REL-", "camps", "Camp de la relâche", "Break week camp", new(5, 12), DemoHours.Morning, 420, 110, 40, DemoPlaces.Community)
        {
            Bring = "Deux collations, un repas froid et des vêtements de rechange.", Text = "Cinq journées de jeux, de glissade et de bricolage, du lundi au vendredi.",
        },
        new("SPE-1", "shows", "Les Contes du bonhomme Hiver", "Old Man Winter's Tales", new(4, null), DemoHours.Morning, 60, 12, 120, DemoPlaces.Theatre)
        {
            Kind = ActivityKind.Show, Groups = 1, IsNow = true, Text = "Marionnettes et ombres, pour toute la famille.",
        },
        new("SPE-2", "shows", "Trio Boréal : jazz d'ici", "Trio Boréal: local jazz", new(8, null), DemoHours.Evening, 90, 28, 150, DemoPlaces.Theatre)
        {
            Kind = ActivityKind.Show, Groups = 1, IsNow = true, Text = "Piano, contrebasse, batterie, et quelques chansons de Félix.",
        },
        new("SPE-3", "shows", "Improvisation : les Castors contre les Ours", "Improv: Beavers against Bears", new(10, null), DemoHours.Evening, 120, 15, 150, DemoPlaces.Theatre)
        {
            Kind = ActivityKind.Show, Groups = 1, IsNow = true, Amateurs = 12, Text = "Deux équipes, un arbitre, et vos votes.",
        },
        new("SPE-4", "shows", "Mémoires de draveur", "A log driver's memories", new(10, null), DemoHours.Evening, 80, 22, 40, DemoPlaces.Theatre)
        {
            Kind = ActivityKind.Show, Groups = 1, IsNow = true, Text = "Conte et violon, d'après les récits des anciens de la vallée.",
        },
    ];
}
