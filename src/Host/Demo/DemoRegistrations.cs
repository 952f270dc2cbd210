using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Host.Demo;

/// <summary>Who takes what: some groups full, some nearly, most half filled; and small groups where the town has too few of that age.</summary>
internal sealed class DemoRegistrations(DemoCalendar calendar, IReadOnlyList<DemoFamily> families, Lot lot)
{
    /// <summary>A person takes so many groups at most.</summary>
    private const int MostEach = 5;

    private const int FewestPlaces = 4;

    /// <summary>How the popular groups fill, in turn: places left when positive, hundredths of the places when negative.</summary>
    private static readonly int[] Fillings = [0, -40, 1, -30, -50, -25, 2, -35];

    private readonly Dictionary<DemoPerson, int> _taken = [];
    private readonly List<DemoRegistration> _registrations = [];

    /// <summary>Draws the registrations, and sets the places of the groups that are to be full or nearly so.</summary>
    public ILookup<DemoFamily, DemoRegistration> Draw(IReadOnlyList<DemoGroup> groups)
    {
        var offered = groups.Where(group => group.Fate == DemoFate.Open && group.Activity.Kind == ActivityKind.Activity).ToList();
        var today = offered.Where(group => group.MeetsOn(calendar.Today)).ToList();
        var others = offered.Where(group => !group.Programme.IsNext).Except(today).Take(8);
        var next = lot.Shuffled(offered.Where(group => group.Programme.IsNext)).Take(18);
        foreach (var (group, turn) in today.Concat(others).Concat(next).Select((group, turn) => (group, turn)))
        {
            Fill(group, Fillings[turn % Fillings.Length]);
        }

        TakeOneForTheCitizen(today);
        return _registrations.ToLookup(registration => registration.Family);
    }

    private void Fill(DemoGroup group, int filling)
    {
        var suited = families.Where(family => MayRegister(family, group))
            .SelectMany(family => family.People.Select(person => new DemoRegistration(family, person, group)))
            .Where(wish => group.Suits(wish.Person.Birth) && _taken.GetValueOrDefault(wish.Person) < MostEach);
        var wanted = filling < 0 ? group.Places * -filling / 100 : group.Places - filling;
        var drawn = lot.Shuffled(suited).Take(wanted).ToList();
        if (filling >= 0)
        {
            group.Places = Math.Max(FewestPlaces, drawn.Count + filling);
        }

        foreach (var registration in drawn)
        {
            _registrations.Add(registration);
            _taken[registration.Person] = _taken.GetValueOrDefault(registration.Person) + 1;
        }
    }

    /// <summary>The citizen of the sign-in has one past order: a child is expected today.</summary>
    private void TakeOneForTheCitizen(List<DemoGroup> today)
    {
        var family = families[0];
        var wishes = today.SelectMany(group => family.People.Where(person => group.Suits(person.Birth)).Select(person => new DemoRegistration(family, person, group)));
        if (wishes.FirstOrDefault(wish => _registrations.Count(taken => taken.Group == wish.Group) < wish.Group.Places) is { } one)
        {
            _registrations.Add(one);
        }
    }

    private static bool MayRegister(DemoFamily family, DemoGroup group) =>
        family is { IsApproved: true, IsSignIn: false } && (!group.Programme.IsNext || family.Class == ResidencyClass.Resident);
}

/// <summary>One person in one group.</summary>
internal sealed record DemoRegistration(DemoFamily Family, DemoPerson Person, DemoGroup Group);
