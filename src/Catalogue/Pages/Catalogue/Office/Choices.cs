using System.Globalization;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Lists to choose from.</summary>
internal static class Choices
{
    /// <summary>The week, from Monday.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The values of an enumeration, each with its sentence under <c>{key}.{value}</c>.</summary>
    public static IEnumerable<SelectListItem> Of<TEnum>(Words words, string key)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => new SelectListItem(words[$"{key}.{value}"], value.ToString()));

    /// <summary>Things by their names; <paramref name="none"/> stands first for no choice.</summary>
    public static IEnumerable<SelectListItem> Of<T>(IEnumerable<T> things, Func<T, string> value, Func<T, string> name, string none) =>
        things.Select(thing => new SelectListItem(name(thing), value(thing))).Prepend(new SelectListItem(none, ""));

    /// <summary>Things by their names, one of which must be chosen: until then the value is <see cref="Guid.Empty"/>, so that what
    /// was left out is said together with all else.</summary>
    public static IEnumerable<SelectListItem> OneOf<T>(IEnumerable<T> things, Func<T, Guid> value, Func<T, string> name, string none) =>
        things.Select(thing => new SelectListItem(name(thing), value(thing).ToString())).Prepend(new SelectListItem(none, Guid.Empty.ToString()));

    /// <summary>A number as a form sends it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Name(this DayOfWeek day, Words words) => TownFormat.Weekday(day, words.IsFrench);
}
