using System.Globalization;
using Loisirs.Cart.Application.Carts;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>What narrows the groups of the registration page, as its address carries it.</summary>
internal sealed class ChoiceQuery
{
    /// <summary>Words of the name or the code.</summary>
    public string? Mot { get; set; }

    public string? Categorie { get; set; }

    /// <summary>0 is Sunday.</summary>
    public int? Jour { get; set; }

    public Guid? Lieu { get; set; }

    /// <summary>The groups of one activity only.</summary>
    public Guid? Activite { get; set; }

    /// <summary>Only what the person can take now.</summary>
    public bool Convient { get; set; }

    /// <summary>The page of results, from 1.</summary>
    public int? P { get; set; }

    public bool IsEmpty => Values().Count == 0;

    public ChoiceFilters AsFilters(Guid? group) =>
        new(Mot, Categorie, Jour is >= 0 and <= 6 ? (DayOfWeek)Jour : null, Lieu, Activite, group, Convient);

    /// <summary>The filters as the address writes them, the page of results left out; only those that are set.</summary>
    public Dictionary<string, string?> Values()
    {
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["mot"] = string.IsNullOrWhiteSpace(Mot) ? null : Mot.Trim(),
            ["categorie"] = string.IsNullOrWhiteSpace(Categorie) ? null : Categorie,
            ["jour"] = Jour?.ToString(CultureInfo.InvariantCulture),
            ["lieu"] = Lieu?.ToString(),
            ["activite"] = Activite?.ToString(),
            ["convient"] = Convient ? "true" : null,
        };
        return all.Where(value => value.Value is not null).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The address of the same choice for a person, with a group to show first; null leaves either out.</summary>
    public Dictionary<string, string?> With(Guid? person, Guid? group, int page = 1)
    {
        var values = Values();
        if (person is not null)
        {
            values["personne"] = person.Value.ToString();
        }

        if (group is not null)
        {
            values["groupe"] = group.Value.ToString();
        }

        if (page > 1)
        {
            values["p"] = page.ToString(CultureInfo.InvariantCulture);
        }

        return values;
    }

    /// <summary>The address without one filter.</summary>
    public Dictionary<string, string?> Without(string filter, Guid? person)
    {
        var values = With(person, null);
        values.Remove(filter);
        return values;
    }
}
