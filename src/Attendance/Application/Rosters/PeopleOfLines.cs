using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Contracts.Orders;
using MediatR;

namespace Loisirs.Attendance.Application.Rosters;

internal static class PeopleOfLines
{
    /// <summary>Everybody whom these lines name. One whom Accounts does not know stops the reader: a paid registration must not vanish
    /// from the list in silence, the office sees the parked message.</summary>
    public static async Task<Dictionary<Guid, PersonView>> PeopleOf(this IMediator house, IReadOnlyList<CheckedOutLine> lines, CancellationToken stop)
    {
        var asked = lines.Select(line => line.Person).Distinct().ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var people = (await house.Send(new FindPeople(asked), stop)).Value.ToDictionary(person => person.Id);
        return asked.TrueForAll(people.ContainsKey)
            ? people
            : throw new InvalidOperationException($"Unknown people: {string.Join(' ', asked.Where(id => !people.ContainsKey(id)))}");
    }
}
