using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>What somebody hears who does not see the page: names of controls as the browser's own tree has them, and where the focus is.</summary>
[Collection("Pages")]
public sealed class WhatIsHeard(Chromium chromium)
{
    private const string Confirm = "Confirmer l'inscription à ce groupe";

    [Theory, Trait("Case", "C47")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_with_two_errors_says_so_first_and_leads_to_each(bool script)
    {
        await using var town = await Opens();
        var swimming = await town.OpensGroup();
        foreach (var question in (string[])["Taille de chandail", "Niveau"])
        {
            await town.AsksQuestion(swimming, question);
        }

        var family = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await using var visit = await chromium.Visits(town.Address, new Look(Script: script));

        await visit.Goes("/compte/creer");
        await visit.Writes("Prénom", "First name", "Léa");
        await visit.Writes("Courriel", "Email", "lea@");
        await visit.Writes("Mot de passe", "Password", "court");
        await visit.Presses("Continuer", "Continue");
        await Hears(visit, errors: 2);
        await Expect(visit.Page.GetByLabel("Prénom")).ToHaveValueAsync("Léa");
        await Expect(visit.Page.GetByLabel("Courriel")).ToHaveValueAsync("lea@");
        await Expect(visit.Page.GetByLabel("Mot de passe").First).ToHaveValueAsync("");

        await visit.SignsIn(family.Email);
        await visit.Goes($"/loisirs/inscription/questions?personne={family["Léa"]}&groupe={swimming.Id}");
        await visit.Page.Locator("main form button.bouton").ClickAsync();
        await Hears(visit, errors: 2);
    }

    [Fact, Trait("Case", "C48")]
    public async Task The_cart_is_named_with_what_is_in_it_and_each_removal_with_whom_and_what()
    {
        await using var town = await Opens();
        var pottery = await town.OpensGroup(wish => (wish.Activity, wish.First) = ("Poterie", town.Today.AddDays(7)));
        var family = await (await (await town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2016-04-02");
        await using var visit = await chromium.Visits(town.Address, new Look());
        await visit.SignsIn(family.Email);

        await IsNamed(visit, "/", "Panier, 0 inscription");
        await IsNamed(visit, "/en/", "Cart, 0 registrations");
        await family.FillsCart("Léa", pottery);
        await IsNamed(visit, "/", "Panier, 1 inscription");
        await IsNamed(visit, "/en/", "Cart, 1 registration");
        await family.FillsCart("Noé", pottery);
        await IsNamed(visit, "/en/", "Cart, 2 registrations");
        await IsNamed(visit, "/panier", "Panier, 2 inscriptions");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => !!(document.querySelector('.lignes:last-of-type').compareDocumentPosition(document.querySelector('main .encadre h2')) & Node.DOCUMENT_POSITION_FOLLOWING)"));
        await Button(visit, "Retirer Léa de Poterie (NAT-1)").ClickAsync();
        await Expect(visit.Page.Locator("#avis")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#avis")).ToContainTextAsync("Léa : retrait de Poterie fait.");
        await IsNamed(visit, "/panier", "Panier, 1 inscription");
        await Expect(Button(visit, "Retirer Noé de Poterie")).ToBeVisibleAsync();
        await visit.IsAccessible();
    }

    [Fact, Trait("Case", "C49")]
    public async Task Of_twelve_equal_buttons_each_has_a_name_of_its_own_and_what_cannot_be_pressed_says_why()
    {
        await using var town = await Opens();
        var first = await town.OpensGroup(wish => wish.First = town.Today.AddDays(7));
        for (var other = 1; other < 12; other++)
        {
            await town.OpensGroup(first.Activity, new GroupWish { First = town.Today.AddDays(7 + (other % 6)), Starts = new(9 + other, 0), Ends = new(9 + other, 50) });
        }

        var full = await town.OpensGroup(first.Activity, new GroupWish { First = town.Today.AddDays(7), Places = 1, Price = "0" });
        var others = await (await town.ApprovesFamily("Côté")).With("Mila", "2018-04-02");
        await town.Registers(others, full.Id, others["Mila"]);
        var family = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await using var visit = await chromium.Visits(town.Address, new Look());
        await visit.SignsIn(family.Email);
        await visit.Goes($"/loisirs/inscription?personne={family["Léa"]}");

        var names = new List<string>();
        foreach (var snapshot in await visit.Page.Locator("main button.confirmer").AllAsync())
        {
            names.Add(await snapshot.AriaSnapshotAsync());
            Assert.StartsWith(Confirm, await snapshot.TextContentAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(12, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Contains("pour Léa", name, StringComparison.Ordinal));
        await Expect(visit.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = full.Code })).ToContainTextAsync("Complet");
        await visit.IsAccessible(); // its contrast with it
    }

    /// <summary>The number of errors begins the title; the focus is on the summary, whose links lead to fields that say what is wrong with them.</summary>
    private static async Task Hears(Visit visit, int errors)
    {
        await Expect(visit.Page.Locator("#erreurs")).ToBeFocusedAsync();
        Assert.StartsWith($"{errors} erreurs – ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        var links = await visit.Page.Locator("#erreurs a").AllAsync();
        Assert.Equal(errors, links.Count);
        foreach (var link in links)
        {
            var field = visit.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']");
            await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(field).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape((await link.TextContentAsync())!)));
        }

        await visit.IsAccessible();
    }

    private static async Task IsNamed(Visit visit, string path, string name)
    {
        await visit.Page.GotoAsync(path);
        await Expect(visit.Page.Locator("header .panier-lien")).ToHaveAccessibleNameAsync(name);
    }

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name });

    private static Task<Town> Opens() => Town.Open(DatabaseProvider.Sqlite, options => options.RealHttp = true);

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
