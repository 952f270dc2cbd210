namespace Loisirs.Host.Demo.Activities;

/// <summary>Pool and arena.</summary>
internal static class WaterAndIce
{
    private const string Swimsuit = "Maillot, bonnet, serviette et un cadenas.";
    private const string Skates = "Patins, casque de hockey attaché et gants.";

    public static readonly IReadOnlyList<DemoActivity> All =
    [
        new("NAT-1", "aquatics", "Natation 1", "Swimming 1", new(5, 7), DemoHours.AfterSchool, 45, 78, 8, DemoPlaces.Pool)
        {
            Groups = 4, IsNow = true, Bring = Swimsuit,
            Text = "Entrer dans l'eau, flotter et glisser avec aide. Aucun préalable.",
            EnglishText = "Entering the water, floating and gliding with help. No prerequisite.",
        },
        new("NAT-2", "aquatics", "Natation 2", "Swimming 2", new(5, 8), DemoHours.AfterSchool, 45, 78, 8, DemoPlaces.Pool)
        {
            Groups = 4, IsNow = true, Bring = Swimsuit,
            Text = "Flotter, glisser et nager 10 m sur le ventre et sur le dos. Pour qui a réussi Natation 1 ou met la tête sous l'eau sans crainte.",
        },
        new("NAT-3", "aquatics", "Natation 3", "Swimming 3", new(6, 9), DemoHours.AfterSchool, 55, 85, 10, DemoPlaces.Pool)
        {
            Groups = 4, IsNow = true, Bring = Swimsuit,
            Text = "Nager le crawl et le dos sur 25 m, sauter et plonger en eau profonde.",
            EnglishText = "Front and back crawl over 25 m, jumping and diving in deep water.",
        },
        new("NAT-4", "aquatics", "Natation 4", "Swimming 4", new(8, 12), DemoHours.AfterSchool, 55, 85, 10, DemoPlaces.Pool)
        {
            Bring = Swimsuit, Text = "Nager 50 m dans deux styles, battements de brasse, premiers départs.",
        },
        new("AQB-", "aquatics", "Bébé nageur", "Parent and baby swim", new(6, 35, InMonths: true), DemoHours.Morning, 30, 62, 12, DemoPlaces.Pool)
        {
            IsNow = true, Bring = "Couche de piscine, maillot et serviette; un parent accompagne l'enfant dans l'eau.",
            Text = "Jeux et comptines dans l'eau chaude, avec un parent. La place est celle de l'enfant.",
        },
        new("AQF-", "aquatics", "Aquaforme", "Aqua fitness", new(16, null), DemoHours.Evening, 55, 96, 20, DemoPlaces.Pool)
        {
            IsNow = true, Bring = Swimsuit, Text = "Entraînement complet en eau peu profonde, sans impact, au rythme de chacun.",
            EnglishText = "A full workout in shallow water, at your own pace.",
        },
        new("AQ5-", "aquatics", "Aquaforme douce 50+", "Gentle aqua fitness 50+", new(50, null), DemoHours.Morning, 50, 84, 18, DemoPlaces.Pool)
        {
            IsNow = true, Bring = Swimsuit, Text = "Mouvements lents pour les articulations et l'équilibre, dans une eau à 31 degrés.",
        },
        new("MAI-", "aquatics", "Club de maîtres", "Masters swim club", new(18, null), DemoHours.Evening, 75, 140, 16, DemoPlaces.Pool)
        {
            Provider = DemoPlaces.SwimmingClub, Bring = Swimsuit, Text = "Entraînement de nage dirigé, quatre couloirs selon la vitesse. Savoir nager 400 m.",
        },
        new("SAU-", "aquatics", "Étoile de bronze", "Bronze Star", new(10, 14), DemoHours.AfterSchool, 90, 110, 12, DemoPlaces.Pool)
        {
            Bring = Swimsuit, Text = "Premier brevet de sauvetage : observer, alerter, aider sans se mettre en danger.",
        },
        new("PAT-1", "skating", "Patinage débutant", "Beginner skating", new(4, 7), DemoHours.AfterSchool, 50, 72, 12, DemoPlaces.Arena)
        {
            Groups = 4, IsNow = true, Provider = DemoPlaces.SkatingClub, Bring = Skates, Text = "Tenir debout, avancer, freiner et tomber sans se faire mal.",
        },
        new("PAT-2", "skating", "Patinage intermédiaire", "Intermediate skating", new(6, 11), DemoHours.AfterSchool, 50, 76, 12, DemoPlaces.Arena)
        {
            Provider = DemoPlaces.SkatingClub, Bring = Skates, Text = "Patiner à reculons, croiser et tourner dans les deux sens.",
        },
        new("HOC-", "skating", "Hockey plaisir", "Fun hockey", new(8, 13), DemoHours.AfterSchool, 60, 95, 16, DemoPlaces.Arena)
        {
            IsNow = true, Bring = "Équipement complet de hockey.", Text = "Jeux et petites parties mixtes, sans classement ni mise en échec.",
        },
        new("PAA-", "skating", "Patinage pour adultes", "Adult skating", new(16, null), DemoHours.Evening, 50, 88, 15, DemoPlaces.Arena)
        {
            Bring = "Patins et casque.", Text = "Apprendre ou retrouver l'assurance sur la glace, à tout âge.",
        },
    ];
}
