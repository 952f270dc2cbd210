using System.Globalization;
using System.Text.RegularExpressions;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Shared.Town;

/// <summary>Reads what the administrator typed of the town, field by field, and gathers what each lacks.</summary>
internal sealed class TownForm
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<Refusal> _refusals = [];

    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>The refusals if there is one, else what to do with the values.</summary>
    public Result<T>? Refused<T>() => _refusals.Count > 0 ? Result<T>.Refused([.. _refusals]) : null;

    /// <summary>A text of one line that must be there.</summary>
    public TownForm Text(string field, string? typed, int longest = TownValue.LongestValue)
    {
        var reading = PlainText.Read(typed, longest);
        return reading.Flaw switch
        {
            null => Keep(field, reading.Text!),
            TextFlaw.Blank or TextFlaw.Invisible => Refuse(field, new Refusal("house.town-missing")),
            TextFlaw.TooLong => Refuse(field, new Refusal("house.town-too-long", longest)),
            _ => Refuse(field, new Refusal("house.town-unreadable")),
        };
    }

    public TownForm Choice(string field, bool chosen) => Keep(field, chosen ? bool.TrueString : bool.FalseString);

    /// <summary>One of the names of that choice.</summary>
    public TownForm OneOf<TChoice>(string field, string? chosen)
        where TChoice : struct, Enum =>
        Enum.GetNames<TChoice>().Contains(chosen, StringComparer.Ordinal) ? Keep(field, chosen!) : Refuse(field, new Refusal("house.town-choice"));

    public TownForm Email(string field, string? typed) =>
        EmailAddress.TryParse(typed, out var email) ? Keep(field, email.Value) : Refuse(field, new Refusal("house.town-email"));

    public TownForm Phone(string field, string? typed) =>
        PhoneNumber.TryParse(typed, out var phone) ? Keep(field, phone.Value) : Refuse(field, new Refusal("house.town-phone"));

    /// <summary>A whole number within these bounds, both included.</summary>
    public TownForm Number(string field, string? typed, int least, int most) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? Keep(field, number.ToString(CultureInfo.InvariantCulture))
            : Refuse(field, new Refusal("house.town-number", least, most));

    /// <summary>A text of that form, or nothing.</summary>
    public TownForm Optional(string field, string? typed, Regex form, string code)
    {
        var text = typed?.Trim() ?? "";
        return text.Length == 0 || form.IsMatch(text) ? Keep(field, text) : Refuse(field, new Refusal(code));
    }

    /// <summary>A text of that form.</summary>
    public TownForm Needed(string field, string? typed, Regex form, string code) =>
        string.IsNullOrWhiteSpace(typed) ? Refuse(field, new Refusal(code)) : Optional(field, typed, form, code);

    private TownForm Keep(string field, string value)
    {
        _values[field] = value;
        return this;
    }

    private TownForm Refuse(string field, Refusal refusal)
    {
        _refusals.Add(refusal.At(field));
        return this;
    }
}
