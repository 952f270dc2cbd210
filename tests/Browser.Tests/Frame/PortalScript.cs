using Microsoft.Playwright;

namespace Loisirs.Browser.Tests.Frame;

/// <summary>What the portal's script adds to pages that do without it.</summary>
[Collection("Pages")]
public sealed class PortalScript(Chromium chromium, OpenTown town) : IClassFixture<OpenTown>
{
    [Fact]
    public async Task A_password_can_be_shown_and_hidden_again()
    {
        await using var visit = await chromium.Visits(town.Address, new Look());
        await visit.Goes("/connexion");
        var field = visit.Page.Locator("input[autocomplete=current-password]");

        await visit.Presses("Afficher le mot de passe", "Show password");
        Assert.Equal("text", await field.GetAttributeAsync("type"));

        await visit.Presses("Masquer le mot de passe", "Hide password");
        Assert.Equal("password", await field.GetAttributeAsync("type"));
    }

    [Fact]
    public async Task Without_script_no_button_that_needs_it_is_shown()
    {
        await using var visit = await chromium.Visits(town.Address, new Look(Script: false));
        await visit.Goes("/connexion");

        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Afficher le mot de passe" }).CountAsync());
    }

    [Fact]
    public async Task Filtering_swaps_the_results_keeps_the_address_and_says_the_count()
    {
        await using var visit = await chromium.Visits(town.Address, new Look());
        await visit.Goes("/loisirs/catalogue");
        await visit.Page.EvaluateAsync("window.samePage = true");

        await visit.Page.FillAsync("input[type=search]", "natation");
        await visit.Page.Locator("form[data-filtre] button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#annonce")).Not.ToBeEmptyAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("window.samePage === true"));
        Assert.EndsWith("=natation", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(await visit.Page.Locator("#resultats h2").First.TextContentAsync(), await visit.Page.Locator("#annonce").TextContentAsync());
    }

    [Fact]
    public async Task A_form_pressed_twice_is_sent_once_and_says_that_it_is_on_its_way()
    {
        await using var visit = await Shows(
            """<main><form method="post" action="/sent"><button class="bouton">Payer</button></form></main>""");
        var sent = 0;
        await visit.Page.RouteAsync("**/sent", async route =>
        {
            sent++;
            await Task.Delay(500);
            await route.FulfillAsync(new() { Body = "<p>done</p>", ContentType = "text/html" });
        });

        var button = visit.Page.Locator("button");
        Assert.Equal("Envoi…", await button.EvaluateAsync<string>("b => { b.click(); const words = b.textContent; b.click(); return words; }"));
        await Assertions.Expect(visit.Page.Locator("p")).ToHaveTextAsync("done");

        Assert.Equal(1, sent);
    }

    [Fact]
    public async Task The_summary_of_errors_takes_the_focus()
    {
        await using var visit = await Shows("""<main><div id="erreurs" tabindex="-1">Il y a 1 erreur</div></main>""");

        Assert.Equal("erreurs", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_countdown_speaks_at_its_marks_and_opens_the_act_at_zero()
    {
        await using var visit = await Shows(
            """
            <main><p data-fin="2026-03-03T23:47:00Z" data-maintenant="2026-03-03T23:41:57Z" data-tic="Reste {m} min {s} s" data-annonce="Reste {n}"
              data-annonce-une="Reste une" data-fini="Fini" data-montre="#acte">Jusqu'à 18 h 47.</p><a id="acte" href="#" hidden>Payer de nouveau</a></main>
            """,
            clock: true);
        Assert.Contains("Reste 5 min 03 s", await visit.Page.Locator("main p").TextContentAsync(), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("#annonce")).ToBeEmptyAsync();

        await visit.Page.Clock.RunForAsync(4_000);
        await Assertions.Expect(visit.Page.Locator("#annonce")).ToHaveTextAsync("Reste 5");
        await visit.Page.Clock.RunForAsync(4 * 60_000);
        await Assertions.Expect(visit.Page.Locator("#annonce")).ToHaveTextAsync("Reste une");
        await visit.Page.Clock.RunForAsync(61_000);

        await Assertions.Expect(visit.Page.Locator("#annonce")).ToHaveTextAsync("Fini");
        await Assertions.Expect(visit.Page.Locator("#acte")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task States_of_places_are_kept_fresh_and_said_only_where_the_focus_is()
    {
        const string Card = """<li class="carte"><p class="etat etat-ok" data-groupe="{0}"><svg><use href="/s.svg#ok"></use></svg><span class="etat-mots">Places disponibles</span></p><button>Confirmer {0}</button></li>""";
        await using var visit = await Shows(
            $"""<main><ul data-places="/places">{Card.Replace("{0}", "a", StringComparison.Ordinal)}{Card.Replace("{0}", "b", StringComparison.Ordinal)}</ul></main>""",
            clock: true);
        await visit.Page.RouteAsync("**/places", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"a":{"etat":"peu","texte":"Plus que 2 places"},"b":{"etat":"plein","texte":"Complet"}}""",
        }));
        await visit.Page.Locator("button").Nth(1).FocusAsync();

        await visit.Page.Clock.RunForAsync(20_000);

        await Assertions.Expect(visit.Page.Locator(".etat-peu .etat-mots")).ToHaveTextAsync("Plus que 2 places");
        Assert.Equal("/s.svg#alerte", await visit.Page.Locator(".etat-peu use").GetAttributeAsync("href"));
        await Assertions.Expect(visit.Page.Locator("#annonce")).ToHaveTextAsync("Complet");
    }

    /// <summary>A small page of the test's own that carries the portal's script.</summary>
    private async Task<Visit> Shows(string body, bool clock = false)
    {
        var visit = await chromium.Visits(town.Address, new Look());
        if (clock)
        {
            await visit.Page.Clock.InstallAsync();
        }

        await visit.Page.RouteAsync("**/sample", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"""<!doctype html><html lang="fr-CA" data-envoi="Envoi…"><title>x</title><script type="module" src="/portail.js"></script>{body}<p class="vh" id="annonce" role="status"></p>""",
        }));
        await visit.Goes("/sample");
        return visit;
    }
}
