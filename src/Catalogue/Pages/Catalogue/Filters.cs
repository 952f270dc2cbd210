using System.Globalization;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>The catalogue's filters as they stand in the address. Whatever cannot be read is left out, so that any address shows a page.</summary>
internal sealed class Filters
{
    private const int LongestText = 100;
    private const int OldestAge = 120;

    /// <summary>The kinds as the address writes them.</summary>
    public static readonly IReadOnlyList<(string Code, ActivityKind Kind)> Kinds =
        [("activite", ActivityKind.Activity), ("spectacle", ActivityKind.Show), ("abonnement", ActivityKind.Subscription)];

    private readonly IQueryCollection _query;

    public Filters(IQueryCollection query)
    {
        _query = query;
        Text = One("mot") is { Length: <= LongestText } text ? text : null;
        Age = Whole("age", 0, OldestAge);
        Days = [.. query["jour"].Select(ToDay).OfType<DayOfWeek>().Distinct()];
        Kind = Kinds.Where(kind => kind.Code == One("genre")).Select(kind => (ActivityKind?)kind.Kind).FirstOrDefault();
        Category = One("categorie");
        Programme = Guid.TryParse(One("session"), out var programme) ? programme : null;
        Venue = Guid.TryParse(One("lieu"), out var venue) ? venue : null;
        Free = query["gratuit"] == "1";
        WithPlaces = query["libres"] == "1";
        Page = Whole("p", 1, 10_000) ?? 1;
    }

    public string? Text { get; }

    /// <summary>Completed years.</summary>
    public int? Age { get; }

    public IReadOnlyList<DayOfWeek> Days { get; }

    public ActivityKind? Kind { get; }

    public string? Category { get; }

    public Guid? Programme { get; }

    public Guid? Venue { get; }

    public bool Free { get; }

    public bool WithPlaces { get; }

    /// <summary>From 1.</summary>
    public int Page { get; }

    /// <summary>A filter that stands behind « Plus de filtres » is in force, so that part is open.</summary>
    public bool UsesMore => Days.Count > 0 || Kind is not null || Category is not null || Programme is not null || Venue is not null || Free;

    public FindActivities Ask() => new(Text, Age, Days, Category, Kind, Programme, Free, WithPlaces, OfferOrder.Name, Page, Venue);

    /// <summary>The filters in force in words, each with the address that lifts it.</summary>
    public IReadOnlyList<ActiveFilter> Active(Words words, Func<string, string> nameOf) =>
    [
        .. Given("mot", Text, text => words["browse.filter.text-is", text]),
        .. Given("age", Age?.ToString(CultureInfo.InvariantCulture), age => words["browse.filter.age-is", age]),
        .. Days.SelectMany(day => Given("jour", Number(day), _ => TownFormat.Weekday(day, words.IsFrench))),
        .. Given("libres", WithPlaces ? "1" : null, _ => words["browse.filter.with-places"]),
        .. Given("genre", Kinds.Where(kind => kind.Kind == Kind).Select(kind => kind.Code).FirstOrDefault(), code => words[$"browse.kind.{code}"]),
        .. Given("categorie", Category, nameOf),
        .. Given("session", Programme?.ToString(), nameOf),
        .. Given("lieu", Venue?.ToString(), nameOf),
        .. Given("gratuit", Free ? "1" : null, _ => words["browse.filter.free"]),
    ];

    /// <summary>The query of this search, for the states of its places.</summary>
    public string AsQuery() => new QueryBuilder(Pairs().Where(pair => pair.Value.Length > 0)).ToString();

    private static string Number(DayOfWeek day) => ((int)day).ToString(CultureInfo.InvariantCulture);

    private static DayOfWeek? ToDay(string? typed) => typed is [>= '0' and <= '6'] ? (DayOfWeek)(typed[0] - '0') : null;

    private IEnumerable<ActiveFilter> Given(string name, string? value, Func<string, string> inWords) =>
        value is null ? [] : [new ActiveFilter(inWords(value), Without(name, value))];

    private string Without(string name, string value) => new QueryBuilder(Pairs()
        .Where(pair => pair.Value.Length > 0 && pair.Key != "p" && (pair.Key != name || (name == "jour" && pair.Value != value)))) is var rest
        && rest.Any() ? rest.ToString() : "?";

    private IEnumerable<KeyValuePair<string, string>> Pairs() =>
        _query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));

    private string? One(string name) => _query[name].FirstOrDefault()?.Trim() is { Length: > 0 } text ? text : null;

    private int? Whole(string name, int least, int most) =>
        int.TryParse(One(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}

/// <summary>A filter in force.</summary>
/// <param name="Address">A query: the same search without it.</param>
internal sealed record ActiveFilter(string Text, string Address);
