using System.Globalization;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;

namespace Loisirs.Shared.Texts;

/// <summary>The house's sentences in one language, with its amounts, dates and hours written as that language writes them.</summary>
public sealed class Words(WordList list, Language language, TownZone zone)
{
    public Language Language => language;

    public bool IsFrench => language == Language.French;

    /// <summary>The <c>lang</c> of words that stand in <paramref name="written"/> on a page of this language (WCAG 3.1.2); null: it is the page's own.</summary>
    public string? LangOf(Language written) => written == language ? null : written == Language.French ? "fr" : "en";

    /// <summary>The sentence under a key.</summary>
    public string this[string key] => list.Find(key, language);

    /// <summary>The sentence under a key, filled with values: amounts, dates, instants (in town time), refusals, text.</summary>
    public string this[string key, params object[] values] => Fill(list.Find(key, language), values);

    /// <summary>What a refusal says to the person.</summary>
    public string Say(Refusal refusal) => Fill(list.Find(refusal.Code, language), refusal.Values);

    /// <summary>The sentence for a count: keys <c>{key}.none</c>, <c>{key}.one</c>, <c>{key}.many</c>.</summary>
    /// <param name="more">Fill <c>{1}</c>, <c>{2}</c>…</param>
    public string Count(string key, int count, params IReadOnlyList<object> more) => count switch
    {
        0 => this[$"{key}.none", [count, .. more]],
        1 => this[$"{key}.one", [count, .. more]],
        _ => this[$"{key}.many", [count, .. more]],
    };

    /// <summary>Several in a sentence: « Léa, Noé et Zoé ».</summary>
    public string And(IEnumerable<string> parts) => TownFormat.And(parts, IsFrench);

    public string Of(Money amount) => TownFormat.Money(amount.Cents, IsFrench);

    /// <summary>With its weekday: « mardi 1er décembre 2026 ».</summary>
    public string Of(DateOnly date) => TownFormat.LongDate(date, IsFrench);

    public string Of(TimeOnly hour) => TownFormat.Hour(hour, IsFrench);

    /// <summary>Date and hour in town time.</summary>
    public string Of(DateTimeOffset instant)
    {
        var town = zone.ToTown(instant);
        return this["house.date-and-hour", Of(town.Day), Of(town.Hour)];
    }

    /// <summary>The hour in town time.</summary>
    public string HourOf(DateTimeOffset instant) => Of(zone.ToTown(instant).Hour);

    /// <summary>An English hour ends in a period of its own: at the end of a sentence it serves for both.</summary>
    private string Fill(string sentence, IReadOnlyList<object> values) => values.Count == 0
        ? sentence
        : string.Format(CultureInfo.InvariantCulture, sentence, [.. values.Select(Write)]).Replace(".m..", ".m.", StringComparison.Ordinal);

    private object Write(object value) => value switch
    {
        Money amount => Of(amount),
        DateOnly date => Of(date),
        PlainDate date => TownFormat.Date(date.Day, IsFrench),
        TimeOnly hour => Of(hour),
        DateTimeOffset instant => Of(instant),
        Refusal refusal => Say(refusal),
        _ => value,
    };
}
