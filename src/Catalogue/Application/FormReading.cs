using Loisirs.Catalogue.Domain;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Application;

/// <summary>Reads what staff typed, field by field, and gathers what each lacks.</summary>
/// <param name="form">The form's name before each field, such as <c>Activity.</c>; may be empty.</param>
internal sealed class FormReading(string form = "")
{
    private readonly List<Refusal> _refusals = [];

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public void Refuse(string field, Refusal refusal) => _refusals.Add(refusal.At(form + field));

    public void Refuse(string field, string code, params IReadOnlyList<object> values) => Refuse(field, new Refusal(code, values));

    /// <summary>A text of one line that must be there.</summary>
    public string Needed(string field, string? typed, int longest, string missing) =>
        Text(field, typed, longest, missing, lines: false) ?? "";

    /// <summary>A text that may be empty.</summary>
    public string Optional(string field, string? typed, int longest, bool lines = false) =>
        Text(field, typed, longest, missing: null, lines) ?? "";

    /// <summary>A name in French, and in English if it was translated.</summary>
    public LocalText Name(string? french, string? english) => new(
        Needed("NameFr", french, Longest.Name, "catalogue.name-missing"),
        Text("NameEn", english, Longest.Name, missing: null, lines: false));

    /// <summary>A text of some lines in both languages; either may be empty.</summary>
    public LocalText Local(string field, string? french, string? english, int longest) =>
        new(Optional($"{field}Fr", french, longest, lines: true), Text($"{field}En", english, longest, missing: null, lines: true));

    /// <summary>The value when nothing was refused, else all refusals.</summary>
    public Result<T> Or<T>(Func<T> value) => _refusals.Count > 0 ? Result<T>.Refused([.. _refusals]) : value();

    private string? Text(string field, string? typed, int longest, string? missing, bool lines)
    {
        var reading = PlainText.Read(typed, longest, lines);
        switch (reading.Flaw)
        {
            case TextFlaw.Blank or TextFlaw.Invisible when missing is null:
                break;
            case TextFlaw.Blank or TextFlaw.Invisible:
                Refuse(field, missing);
                break;
            case TextFlaw.TooLong:
                Refuse(field, "catalogue.text-too-long", longest);
                break;
            case not null:
                Refuse(field, "catalogue.text-unreadable");
                break;
        }

        return reading.Text;
    }
}
