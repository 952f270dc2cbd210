using System.Net;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Access;

/// <summary>Whatever is typed into whichever field of whichever form: refused at its field, kept on the page, nothing saved, never our failure.</summary>
public sealed class HostileForms(SettledTown town) : IClassFixture<SettledTown>
{
    private static readonly string LongText = new('x', 10_000);
    private static readonly string HugeText = new('x', 1_000_000);

    /// <summary>Where forms do not tell which field was wrong.</summary>
    private const string Discreet = "/connexion";

    /// <summary>The forms that ask for the password before they read another field; a wrong one is counted.</summary>
    private const string Guarded = "/compte/verification";

    /// <summary>Read only when another choice of the form asks for them.</summary>
    private static readonly string[] Idle = ["Activity.SchoolFrom", "Activity.SchoolTo", "Question.ChoicesFr", "Question.ChoicesEn"];

    [Theory, Trait("Promise", "P-702")]
    [InlineData("a%00b")]
    [InlineData("a%07b")]
    [InlineData("a%E2%80%AEb")]
    [InlineData("a\u00FFb")] // bytes that are no UTF-8
    [InlineData("a\u00ED\u00A0\u0080b")] // half of a pair
    public Task Text_that_hides_something_is_refused(string escaped) => Refuses(field => field.IsText, escaped);

    [Fact, Trait("Promise", "P-704")]
    public Task Ten_thousand_characters_are_refused() => Refuses(field => field.IsText || field.Name == "Password", LongText);

    [Fact, Trait("Promise", "P-704")]
    public Task A_million_characters_are_refused() => Refuses(field => field.IsText || field.Name == "Password", HugeText);

    [Theory, Trait("Promise", "P-705")]
    [InlineData("2026-02-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("13%2F12%2F2025")]
    [InlineData("25-01-01")]
    public Task A_day_that_is_none_is_refused(string escaped) => Refuses(field => field.Kind == "date", escaped);

    [Theory, Trait("Promise", "P-705")]
    [InlineData("25%3A00")]
    [InlineData("-1")]
    public Task An_hour_that_is_none_is_refused(string escaped) => Refuses(field => field.Kind == "time", escaped);

    [Theory, Trait("Promise", "P-706")]
    [InlineData("-5")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("9223372036854775808")]
    [InlineData("0%2C001")]
    public Task A_number_or_an_amount_that_is_none_is_refused(string escaped) => Refuses(IsNumber, escaped);

    [Theory, Trait("Promise", "P-715")]
    [InlineData("Inconnu")]
    [InlineData("-1")]
    [InlineData("99")]
    [InlineData("pas-un-id")]
    public Task A_choice_that_is_not_offered_is_refused(string escaped) => Refuses(field => field.Kind is "select" or "radio", escaped);

    private static bool IsNumber(FieldOnPage field) =>
        field.IsText && (field.Name.EndsWith("Price", StringComparison.Ordinal) || field.Name.Split('.')[^1] is "AgeFrom" or "AgeTo" or "Capacity" or "EveryWeeks");

    private async Task Refuses(Func<FieldOnPage, bool> which, string escaped)
    {
        var forms = (await FormOnPage.All(town)).Where(form => !form.Action.StartsWith(Guarded, StringComparison.Ordinal)).ToList();
        var before = await DatabaseState.Of(town.Town);
        var (faults, tried) = (new List<string>(), 0);
        foreach (var form in forms)
        {
            foreach (var field in form.Fields.Where(field => which(field) && !Idle.Contains(field.Name)))
            {
                tried++;
                if (WhatIsWrong(await form.Sends(town, field.Name, escaped), form, field, escaped) is { } fault)
                {
                    faults.Add($"{form.Action} {field.Name}: {fault}");
                }
            }
        }

        Assert.True(tried > 0);
        Assert.True(faults.Count == 0, "Not refused as promised:\n" + string.Join('\n', faults));
        Assert.Empty(before.Differs(await DatabaseState.Of(town.Town)));
    }

    private static string? WhatIsWrong(ShownPage page, FormOnPage form, FieldOnPage field, string escaped)
    {
        if (page.Status == HttpStatusCode.BadRequest || form.Action.StartsWith(Discreet, StringComparison.Ordinal) && (int)page.Status < 500)
        {
            return null;
        }

        if (page.Status != HttpStatusCode.UnprocessableEntity)
        {
            return $"{(int)page.Status} {page.Path}";
        }

        var shown = page.Document.QuerySelectorAll("[name]").FirstOrDefault(control => control.GetAttribute("name") == field.Name);
        return page.Document.GetElementById("erreurs") is null ? "no summary"
            : !IsMarked(page, field) ? "not marked at its field"
            : field.IsText && escaped.All(char.IsAsciiLetterOrDigit) && (shown?.GetAttribute("value") ?? shown?.TextContent)?.Trim() != escaped ? "what was typed is lost"
            : null;
    }

    /// <summary>The field, or the group that it stands in, says that it is wrong.</summary>
    private static bool IsMarked(ShownPage page, FieldOnPage field) => page.Document.QuerySelectorAll("[name]")
        .Any(control => control.GetAttribute("name") == field.Name
            && (control.GetAttribute("aria-invalid") == "true" || control.Closest(".champ-erreur") is not null));
}
