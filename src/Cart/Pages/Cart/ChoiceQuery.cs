using System.Globalization;
using Loisirs.Cart.Application.Carts;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>What narrows and orders the groups of the registration page, as its address carries it.</summary>
internal sealed class ChoiceQuery
{
    private const string ByPrice = "prix";

    /// <summary>The days in the order of the week; the address writes 0 for Sunday, as the catalogue's does.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>The kinds as the address writes them.</summary>
    public static readonly IReadOnlyList<(string Code, ActivityKind Kind)> Kinds =
        [("activite", ActivityKind.Activity), ("spectacle", ActivityKind.Show), ("abonnement", ActivityKind.Subscription)];

    /// <summary>Words of the name, the code, the category or the venue.</summary>
    public string? Mot { get; set; }

    public IReadOnlyList<string> Jour { get; set; } = [];

    public string? Genre { get; set; }

    /// <summary><c>1</c>: only groups with a place left.</summary>
    public string? Libres { get; set; }

    /// <summary><c>prix</c>: the cheapest first; otherwise by day.</summary>
    public string? Tri { get; set; }

    /// <summary>The page of results, from 1.</summary>
    public int P { get; set; } = 1;

    public bool IsEmpty => Filters().Count == 0;

    public bool WithPlaces => Libres == "1";

    public bool UsesMore => Genre is not null || WithPlaces || Jour.Count > 0;

    public bool IsByPrice => Tri == ByPrice;

    public ChoiceFilters AsFilters(Guid? group) => new(
        Text: Mot,
        Days: [.. Week.Where(HasDay)],
        Kind: Kinds.Where(kind => kind.Code == Genre).Select(kind => (ActivityKind?)kind.Kind).FirstOrDefault(),
        Group: group,
        WithPlaces: WithPlaces,
        ByPrice: IsByPrice);

    /// <summary>Each filter in force, in the order of the form: its name and value in the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters()
    {
        List<KeyValuePair<string, string>> filters = [];
        if (!string.IsNullOrWhiteSpace(Mot))
        {
            filters.Add(new("mot", Mot.Trim()));
        }

        filters.AddRange(Week.Where(HasDay).Select(day => KeyValuePair.Create("jour", Code(day))));
        filters.AddRange(Kinds.Where(kind => kind.Code == Genre).Select(kind => KeyValuePair.Create("genre", kind.Code)));
        if (WithPlaces)
        {
            filters.Add(new("libres", "1"));
        }

        return filters;
    }

    public static string Code(DayOfWeek day) => ((int)day).ToString(CultureInfo.InvariantCulture);

    public bool HasDay(DayOfWeek day) => Jour.Contains(Code(day));

    /// <summary>How a filter in force is named to the person.</summary>
    public static string Label(KeyValuePair<string, string> filter, Words words) => filter.Key switch
    {
        "jour" => TownFormat.Weekday((DayOfWeek)int.Parse(filter.Value, CultureInfo.InvariantCulture), words.IsFrench),
        "genre" => words[$"register.kind.{filter.Value}"],
        "libres" => words["register.filter.places"],
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
