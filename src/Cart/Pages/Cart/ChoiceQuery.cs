using System.Globalization;
using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>What narrows and orders the groups of the registration page, as its address carries it.</summary>
internal sealed class ChoiceQuery
{
    private const string ByPrice = "prix";

    /// <summary>The days as the address writes them, in the order of the week.</summary>
    public static readonly IReadOnlyList<(string Code, DayOfWeek Day)> Week =
    [
        ("lun", DayOfWeek.Monday), ("mar", DayOfWeek.Tuesday), ("mer", DayOfWeek.Wednesday), ("jeu", DayOfWeek.Thursday),
        ("ven", DayOfWeek.Friday), ("sam", DayOfWeek.Saturday), ("dim", DayOfWeek.Sunday),
    ];

    /// <summary>The kinds as the address writes them.</summary>
    public static readonly IReadOnlyList<(string Code, ActivityKind Kind)> Kinds =
        [("activite", ActivityKind.Activity), ("spectacle", ActivityKind.Show), ("abonnement", ActivityKind.Subscription)];

    /// <summary>Words of the name, the code, the category or the venue.</summary>
    public string? Q { get; set; }

    public IReadOnlyList<string> Jour { get; set; } = [];

    public string? Genre { get; set; }

    /// <summary>Only groups with a place left.</summary>
    public bool Places { get; set; }

    /// <summary><c>prix</c>: the cheapest first; otherwise by day.</summary>
    public string? Tri { get; set; }

    /// <summary>The page of results, from 1.</summary>
    public int P { get; set; } = 1;

    public bool IsEmpty => Filters().Count == 0;

    public bool IsByPrice => Tri == ByPrice;

    public ChoiceFilters AsFilters(Guid? group) => new(
        Text: Q,
        Days: [.. Week.Where(day => Jour.Contains(day.Code)).Select(day => day.Day)],
        Kind: Kinds.Where(kind => kind.Code == Genre).Select(kind => (ActivityKind?)kind.Kind).FirstOrDefault(),
        Group: group,
        WithPlaces: Places,
        ByPrice: IsByPrice);

    /// <summary>Each filter in force, in the order of the form: its name and value in the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters()
    {
        List<KeyValuePair<string, string>> filters = [];
        if (!string.IsNullOrWhiteSpace(Q))
        {
            filters.Add(new("q", Q.Trim()));
        }

        filters.AddRange(Week.Where(day => Jour.Contains(day.Code)).Select(day => KeyValuePair.Create("jour", day.Code)));
        filters.AddRange(Kinds.Where(kind => kind.Code == Genre).Select(kind => KeyValuePair.Create("genre", kind.Code)));
        if (Places)
        {
            filters.Add(new("places", "true"));
        }

        return filters;
    }

    /// <summary>How a filter in force is named to the person.</summary>
    public static string Label(KeyValuePair<string, string> filter, Words words) => filter.Key switch
    {
        "jour" => words[$"register.day.{filter.Value}"],
        "genre" => words[$"register.kind.{filter.Value}"],
        "places" => words["register.filter.places"],
        _ => filter.Value,
    };

    /// <summary>All that the address says but the page of results.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept() => IsByPrice ? [.. Filters(), new("tri", ByPrice)] : Filters();

    /// <summary>The query of the address for a person and a group to show, each left out when null.</summary>
    public string For(Guid? person, Guid? group, Func<KeyValuePair<string, string>, bool>? kept = null, string? order = null)
    {
        var values = (order is null ? Kept() : [.. Filters(), new("tri", order)]).Where(kept ?? (_ => true)).ToList();
        Add("personne", person);
        Add("groupe", group);
        return values.Count == 0
            ? ""
            : "?" + string.Join('&', values.Select(value => $"{value.Key}={Uri.EscapeDataString(value.Value)}"));

        void Add(string name, Guid? value)
        {
            if (value is { } id)
            {
                values.Add(new(name, id.ToString("D", CultureInfo.InvariantCulture)));
            }
        }
    }
}
