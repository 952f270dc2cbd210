using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Host.Demo.Activities;

/// <summary>Sports, fitness, well-being, and the basketball subscription.</summary>
internal static class SportAndHealth
{
    private const string Shoes = "Souliers de sport à semelle pâle et bouteille d'eau.";

    public static readonly IReadOnlyList<DemoActivity> All =
    [
        new("SOC-1", "sports", "Soccer intérieur 5 à 7 ans", "Indoor soccer 5 to 7", new(5, 7), DemoHours.AfterSchool, 55, 70, 16, DemoPlaces.Gymnasium)
        {
            Groups = 4, IsNow = true, Provider = DemoPlaces.SportsClub, Bring = Shoes, Text = "Courir, frapper, passer : tout par le jeu, sans classement.",
        },
        new("SOC-2", "sports", "Soccer intérieur 8 à 10 ans", "Indoor soccer 8 to 10", new(8, 10), DemoHours.AfterSchool, 60, 76, 16, DemoPlaces.Gymnasium)
        {
            IsNow = true, Provider = DemoPlaces.SportsClub, Bring = Shoes, Text = "Technique la première demi-heure, partie la seconde.",
        },
        new("BAS-1", "sports", "Mini-basket", "Mini basketball", new(7, 10), DemoHours.AfterSchool, 60, 72, 14, DemoPlaces.Gymnasium)
        {
            IsNow = true, Bring = Shoes, Text = "Dribble, passe et panier avec un ballon léger.",
        },
        new("BAS-2", "sports", "Basketball 11 à 14 ans", "Basketball 11 to 14", new(11, 14), DemoHours.AfterSchool, 75, 80, 14, DemoPlaces.Gymnasium)
        {
            IsNow = true, Bring = Shoes, Text = "Tir, défense et parties en équipes mixtes.",
        },
        new("BAL-L", "sports", "Basketball libre", "Open basketball", new(16, null), DemoHours.Evening, 120, 60, 24, DemoPlaces.Gymnasium)
        {
            Kind = ActivityKind.Subscription, Groups = 1, IsNow = true, Bring = Shoes,
            Text = "Trois soirs par semaine, on arrive quand on veut : l'abonnement donne accès à toutes les séances.",
            EnglishText = "Three evenings a week, come when you like: the subscription gives access to every session.",
        },
        new("GYM-1", "sports", "Gymnastique 6 à 9 ans", "Gymnastics 6 to 9", new(6, 9), DemoHours.AfterSchool, 75, 98, 14, DemoPlaces.Gymnasium)
        {
            Groups = 4, IsNow = true, Bring = "Maillot ou vêtements ajustés, pieds nus.", Text = "Roulades, poutre, barres et trampoline.",
        },
        new("BAD-1", "sports", "Badminton 9 à 14 ans", "Badminton 9 to 14", new(9, 14), DemoHours.AfterSchool, 60, 64, 16, DemoPlaces.Gymnasium)
        {
            IsNow = true, Bring = Shoes, Text = "Services, dégagés, amortis; raquettes fournies.",
        },
        new("BAD-2", "sports", "Badminton adultes", "Adult badminton", new(16, null), DemoHours.Evening, 90, 85, 24, DemoPlaces.Gymnasium)
        {
            IsNow = true, Bring = Shoes, Text = "Six terrains, tournoi amical chaque mois.",
        },
        new("VOL-", "sports", "Volleyball mixte", "Coed volleyball", new(16, null), DemoHours.Evening, 90, 85, 24, DemoPlaces.Gymnasium)
        {
            Bring = Shoes, Text = "Équipes formées à chaque séance, tous les niveaux.",
        },
        new("PIC-", "sports", "Pickleball", "Pickleball", new(50, null), DemoHours.Morning, 90, 70, 16, DemoPlaces.Gymnasium)
        {
            Groups = 4, IsNow = true, Bring = Shoes, Text = "Règles et tactique; palettes prêtées.",
        },
        new("YOG-1", "wellness", "Yoga doux", "Gentle yoga", new(16, null), DemoHours.Evening, 75, 120, 20, DemoPlaces.Community)
        {
            IsNow = true, Bring = "Tapis de yoga et couverture.", Text = "Postures lentes, respiration et détente.",
            EnglishText = "Slow postures, breathing and rest.",
        },
        new("YOG-2", "wellness", "Yoga vinyasa", "Vinyasa yoga", new(16, null), DemoHours.Evening, 75, 120, 20, DemoPlaces.Community)
        {
            Bring = "Tapis de yoga.", Text = "Enchaînements dynamiques, pour qui connaît les bases.",
        },
        new("YOE-", "wellness", "Yoga des petits", "Kids yoga", new(5, 8), DemoHours.AfterSchool, 45, 62, 12, DemoPlaces.Community)
        {
            IsNow = true, Text = "Devenir arbre, chat ou montagne, puis se calmer ensemble.",
        },
        new("MED-", "wellness", "Méditation", "Meditation", new(16, null), DemoHours.Evening, 60, 90, 18, DemoPlaces.Library)
        {
            Text = "Huit semaines pour prendre l'habitude de s'arrêter.",
        },
        new("TAI-", "wellness", "Tai-chi au parc", "Tai chi in the park", new(50, null), DemoHours.Morning, 60, 0, 40, DemoPlaces.Park)
        {
            IsNow = true, Text = "Gratuit, par tous les temps; on se réfugie sous le pavillon s'il pleut.",
        },
        new("CAR-", "fitness", "Cardio-poussette", "Stroller fitness", new(18, null), DemoHours.Morning, 60, 88, 15, DemoPlaces.Park)
        {
            IsNow = true, Text = "S'entraîner avec bébé, à partir de six semaines après l'accouchement.",
        },
        new("MUS-", "fitness", "Musculation 50+", "Strength 50+", new(50, null), DemoHours.Morning, 60, 92, 16, DemoPlaces.Community)
        {
            IsNow = true, Text = "Poids légers, élastiques et équilibre.",
        },
        new("ZUM-", "fitness", "Zumba", "Zumba", new(16, null), DemoHours.Evening, 60, 94, 30, DemoPlaces.Community)
        {
            IsNow = true, Text = "Des rythmes latins et on ne voit pas le temps passer.",
        },
        new("PIL-", "fitness", "Pilates", "Pilates", new(16, null), DemoHours.Evening, 60, 110, 16, DemoPlaces.Community)
        {
            Bring = "Tapis.", Text = "Renforcer le centre du corps, redresser le dos.",
        },
        new("COR-", "fitness", "Club de course", "Running club", new(16, null), DemoHours.Evening, 60, 58, 25, DemoPlaces.Park)
        {
            IsNow = true, Provider = DemoPlaces.SportsClub, Text = "De 0 à 5 km, ou de 5 à 10 km, avec deux entraîneurs.",
        },
    ];
}
