using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel.Formats;

namespace Loisirs.Host.Demo;

/// <summary>The households of the demo town.</summary>
internal sealed class DemoFamilies(DateOnly today, Lot lot)
{
    private const int Households = 40;
    private const int Waiting = 5;

    private static readonly string[] LastNames =
    [
        "Tremblay", "Gagnon", "Roy", "Côté", "Bouchard", "Gauthier", "Morin", "Lavoie", "Fortin", "Gagné", "Ouellet", "Pelletier", "Bélanger",
        "Lévesque", "Bergeron", "Leblanc", "Paquette", "Girard", "Simard", "Boucher", "Caron", "Beaulieu", "Cloutier", "Dubé", "Poirier", "Fournier",
        "Lapointe", "Leclerc", "Lefebvre", "Poulin", "Thibault", "St-Pierre", "Nadeau", "Martin", "Landry", "Martel", "Bédard", "Grenier", "Lessard",
        "Bernier", "Richard", "Michaud", "Hébert", "Desjardins", "Couture", "Turcotte", "Lachance", "Parent", "Blais", "Gosselin", "Savard", "Proulx",
        "Nguyen", "Haddad", "Diallo", "Benali", "Ramírez", "O'Neil", "De La Durantaye", "L'Écuyer", "Traoré", "Kowalski", "Silva", "Lebœuf",
    ];

    private static readonly string[] AdultNames =
    [
        "Annie", "Mathieu", "Sophie", "Éric", "Julie", "Étienne", "Nadia", "Marc-André", "Chantal", "Luc", "Isabelle", "Thomas", "Geneviève", "Olivier",
        "Mélanie", "Patrick", "Josée", "Samuel", "Fatou", "François", "Catherine", "Hugo", "Valérie", "Jean-Philippe", "Caroline", "Simon", "Amélie",
        "Stéphane", "Véronique", "Martin", "Karine", "Alexandre", "Marie-Ève", "Benoît", "Stéphanie", "Guillaume", "Nancy", "Pierre", "Linda", "André",
    ];

    private static readonly string[] ChildNames =
    [
        "Léa", "Noah", "Emma", "William", "Alice", "Liam", "Charlotte", "Thomas", "Florence", "Édouard", "Olivia", "Léo", "Rosalie", "Arthur", "Juliette",
        "Nathan", "Zoé", "Félix", "Béatrice", "Jacob", "Éva", "Raphaël", "Maëlle", "Émile", "Clara", "Théo", "Romy", "Louis", "Jeanne", "Elliot",
        "Mia", "Adam", "Livia", "Victor", "Laurence", "Hubert", "Inès", "Xavier", "Adèle", "Logan", "Sofia", "Malik", "Océane", "Antoine", "Camille",
        "Henri", "Anaïs", "Gabriel", "Éloïse", "Philippe", "Aya", "Simone", "Loïc", "Ophélie", "Nolan", "Yasmine", "Charles", "Maïka", "Zachary", "Flavie",
    ];

    private static readonly int[] ChildAges = [2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 11, 12, 13, 14, 15];

    public IReadOnlyList<DemoFamily> All() =>
    [
        Resident(), NonResident(), Newcomer(),
        .. Enumerable.Range(1, Households).Select(number => Household(number, isApproved: true)),
        .. Enumerable.Range(Households + 1, Waiting).Select(number => Household(number, isApproved: false)),
    ];

    private DemoFamily Resident() => new(100, DemoSignIns.Citizen, ResidencyClass.Resident,
    [
        new("Marie-Ève", "Tremblay", Born(41, 150)), new("Karim", "Benali", Born(43, 60)),
        new("Léa", "Tremblay-Benali", Born(14, 100)), new("Noah", "Tremblay-Benali", Born(9, 110)), new("Émile", "Tremblay-Benali", Born(5, 80)),
    ])
    {
        IsSignIn = true,
    };

    private DemoFamily NonResident() => new(101, DemoSignIns.NonResident, ResidencyClass.NonResident,
        [new("Sylvain", "Bourque", Born(38, 200)), new("Ophélie", "Bourque", Born(7, 130))])
    { IsSignIn = true };

    private DemoFamily Newcomer() => new(102, DemoSignIns.Newcomer, ResidencyClass.Resident,
        [new("Aminata", "Traoré", Born(34, 30)), new("Issa", "Traoré", Born(6, 210))])
    { IsSignIn = true, IsApproved = false };

    private DemoFamily Household(int number, bool isApproved)
    {
        var last = LastNames[number];
        var areElders = number % 8 == 0;
        var age = areElders ? lot.Between(58, 74) : lot.Between(26, 49);
        var people = new List<DemoPerson> { new(lot.One(AdultNames), last, Born(age, lot.Below(365))) };
        if (!areElders)
        {
            AddKin(people, last);
        }

        var residency = (number % 13) switch { 5 => ResidencyClass.Neighbour, 9 => ResidencyClass.NonResident, _ => ResidencyClass.Resident };
        return new(number, $"{Plain(people[0].FirstName)}.{Plain(last)}@exemple.test", residency, people) { IsApproved = isApproved };
    }

    private void AddKin(List<DemoPerson> people, string last)
    {
        if (lot.Below(3) > 0)
        {
            people.Add(new(lot.One([.. AdultNames.Where(name => name != people[0].FirstName)]), lot.One(LastNames), Born(lot.Between(27, 50), lot.Below(365))));
        }

        var children = lot.Between(1, 3);
        var names = lot.Shuffled(ChildNames).Take(children).ToList();
        var ages = lot.Shuffled(ChildAges).Distinct().Take(children).ToList();
        people.AddRange(names.Zip(ages, (name, age) => new DemoPerson(name, last, Born(age, lot.Between(20, 300)))));
    }

    /// <summary>The birth date of somebody who turned that age so many days ago.</summary>
    private DateOnly Born(int age, int daysAgo) => today.AddYears(-age).AddDays(-daysAgo);

    private static string Plain(string name) => SearchText.Fold(name).Replace(' ', '-');
}
