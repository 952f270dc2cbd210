using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using OtpNet;

namespace Loisirs.Accounts.Tests.SignIn;

[Trait("Promise", "P-613")]
public sealed class PasskeysOfAccounts
{
    private const string Roy = "roy@exemple.test";
    private const string Office = "bureau@exemple.test";
    private const string Refused = "Cette clé d'accès n'a pas pu être vérifiée";

    [Theory, BothDatabases]
    public async Task A_family_adds_one_signs_in_with_it_alone_and_removes_it(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Approved();
        using var key = new SoftKey();
        using var browser = town.Browser();
        await browser.SignsIn(Roy);
        (await Adds(browser, key, "Téléphone")).IsShown("La clé est ajoutée").IsShown("Téléphone").IsShown("Jamais utilisée");
        Assert.Contains("Téléphone", (await town.LettersTo(Roy))[^1].Text, StringComparison.Ordinal);

        using var other = town.Browser();
        Assert.StartsWith("/famille", (await Uses(other, key, "/connexion?retour=%2Ffamille")).Path, StringComparison.Ordinal);
        var keys = await browser.Gets("/compte/cles");
        keys.IsShown("Dernière connexion le");

        (await browser.Presses(keys, "Retirer cette clé")).IsShown("Elle n'ouvre plus rien ici");
        (await Uses(town.Browser(), key)).IsRefused(Refused);
        await browser.SignsIn(Roy);
        (await browser.Gets("/famille")).IsShown("Ma famille");
    }

    [Theory, BothDatabases]
    public async Task An_answer_counts_once_for_its_question_for_five_minutes(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        using var key = await Ready(town);
        using var first = town.Browser();
        var page = await first.Gets("/connexion");
        var answer = key.Proves(QuestionOn(page));
        await first.Presses(page, "Utiliser une clé", ("Answer", answer));
        (await first.Gets("/famille")).IsShown("Ma famille");

        using var second = town.Browser();
        var copy = page.Document.QuerySelector("form[data-cle] input[name=Question]")!.GetAttribute("value")!;
        (await second.Presses(await second.Gets("/connexion"), "Utiliser une clé", ("Question", copy), ("Answer", answer))).IsRefused(Refused);

        var late = await second.Gets("/connexion");
        var waited = key.Proves(QuestionOn(late));
        town.Clock.Advance(TimeSpan.FromMinutes(5));
        (await second.Presses(late, "Utiliser une clé", ("Answer", waited))).IsRefused(Refused);
        (await second.Presses(await second.Gets("/connexion"), "Utiliser une clé", ("Answer", waited))).IsRefused(Refused);
    }

    [Theory]
    [InlineData("another address")]
    [InlineData("another domain")]
    [InlineData("an owner who was not verified")]
    [InlineData("a copied device")]
    [InlineData("another key")]
    public async Task Is_refused_from(string what)
    {
        await using var town = await Town.Open();
        using var key = await Ready(town);
        using var stranger = new SoftKey();
        key.Counter = 5;
        await Uses(town.Browser(), key);
        key.Counter = 6;
        switch (what)
        {
            case "another address":
                key.Origin = "https://loisirs.example";
                break;
            case "another domain":
                key.Domain = "loisirs.example";
                break;
            case "an owner who was not verified":
                key.VerifiesItsOwner = false;
                break;
            case "a copied device":
                key.Counter = 5;
                break;
        }

        (await Uses(town.Browser(), what == "another key" ? stranger : key)).IsRefused(Refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"rawId":"AAAA","id":"AAAA","type":"public-key","response":{}}""")]
    [InlineData("""{"rawId":7}""")]
    public async Task What_is_no_answer_is_refused_and_never_breaks_the_page(string answer)
    {
        await using var town = await Town.Open();
        using var browser = town.Browser();

        (await browser.Presses(await browser.Gets("/connexion"), "Utiliser une clé", ("Answer", answer))).IsRefused(Refused);
        (await browser.Presses(await browser.Gets("/connexion"), "Utiliser une clé", ("Question", "pas à nous"), ("Answer", answer))).IsRefused(Refused);
    }

    [Fact]
    [Trait("Promise", "P-805")]
    public async Task A_forged_host_changes_nothing_in_the_question()
    {
        await using var town = await Town.Open();
        using var visitor = town.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/connexion");
        request.Headers.Host = "loisirs.example";
        request.Headers.Add("X-Forwarded-Host", "loisirs.example");

        using var answer = await visitor.SendAsync(request);
        var html = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.DoesNotContain("\"rpId\":\"loisirs.example\"", html, StringComparison.Ordinal);
        Assert.True(!answer.IsSuccessStatusCode || html.Contains("\"rpId\":\"localhost\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_of_the_town_uses_one_after_the_password_or_alone_and_a_password_alone_sets_nothing_up()
    {
        await using var town = await Town.Open(with: options => options.Settings["Accounts:StaffSecondFactor"] = "true");
        await town.Employs(Office, Role.Clerk);
        using var key = new SoftKey();
        using var desk = town.Browser();
        var setUp = await desk.SignsIn(Office);
        var secret = setUp.Document.QuerySelector("form code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await desk.Presses(setUp, "Vérifier", ("Code", new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(town.Clock.GetUtcNow().UtcDateTime)));
        await Adds(desk, key, "Poste du bureau");

        using var after = town.Browser();
        var asked = await after.SignsIn(Office);
        await after.Presses(asked, "Utiliser une clé", ("Answer", key.Proves(QuestionOn(asked))));
        (await after.Gets("/administration")).IsShown("À faire");
        using var alone = town.Browser();
        Assert.StartsWith("/administration", (await Uses(alone, key)).Path, StringComparison.Ordinal);

        await desk.Presses(await desk.Gets("/compte/verification"), "Retirer la deuxième étape", ("CurrentPassword", AccountsInTown.Password));
        Assert.Empty(await town.Reads(db => Task.FromResult(db.SecondFactors.ToList())));
        using var thief = town.Browser();
        var half = await thief.SignsIn(Office);
        Assert.Null(half.Document.QuerySelector("form code"));
        (await thief.Posts("/connexion/verification", half.Token, ("Code", "000000"), ("Offer", setUp.Document.QuerySelector("input[name=Offer]")!.GetAttribute("value")!)))
            .IsRefused("Ce code ne convient pas");
        var last = (await desk.Gets("/compte/cles")).IsShown("C'est votre seule deuxième étape");
        (await desk.Posts("/compte/cles?handler=Remove", last.Token, ("Passkey", $"{await town.Reads(db => Task.FromResult(db.Passkeys.Single().Id))}")))
            .IsRefused("ajoutez-en une autre avant de retirer celle-ci");
    }

    [Fact]
    [Trait("Promise", "P-610")]
    public async Task Wrong_passwords_of_a_stranger_do_not_keep_it_out()
    {
        await using var town = await Town.Open();
        using var key = await Ready(town);
        using var stranger = town.Browser();
        for (var i = 0; i < Account.MostFailures; i++)
        {
            await stranger.SignsIn(Roy, "pas le bon du tout");
        }

        using var owner = town.Browser();
        await Uses(owner, key);

        (await owner.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact]
    [Trait("Promise", "P-614")]
    public async Task After_ten_minutes_removing_one_asks_for_a_fresh_sign_in_and_then_one_press()
    {
        await using var town = await Town.Open();
        using var key = new SoftKey();
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn(Roy);
        var keys = await Adds(browser, key, "Téléphone");
        town.Clock.Advance(TimeSpan.FromMinutes(11));

        var asked = await browser.Presses(keys, "Retirer cette clé");
        asked.IsShown("demande une connexion de moins de 10 minutes");
        Assert.Single(await town.Reads(db => Task.FromResult(db.Passkeys.ToList())));
        (await browser.Gets("/compte/cles")).IsShown("votre connexion doit dater de moins de 10 minutes");
        var again = await browser.Presses(asked, "Se connecter", ("Email", Roy), ("Password", AccountsInTown.Password));

        (await browser.Presses(again, "Confirmer ce que j'avais choisi")).IsShown("Elle n'ouvre plus rien ici");
        Assert.Empty(await town.Reads(db => Task.FromResult(db.Passkeys.ToList())));
    }

    private static async Task<SoftKey> Ready(Town town)
    {
        await town.Approved();
        var key = new SoftKey();
        using var browser = town.Browser();
        await browser.SignsIn(Roy);
        (await Adds(browser, key, "Téléphone")).IsShown("La clé est ajoutée");
        return key;
    }

    private static async Task<ShownPage> Adds(HttpBrowser browser, SoftKey key, string name)
    {
        var page = await browser.Gets("/compte/cles");
        return await browser.Presses(page, "Ajouter la clé", ("Name", name), ("Answer", key.Makes(QuestionOn(page))));
    }

    private static async Task<ShownPage> Uses(HttpBrowser browser, SoftKey key, string at = "/connexion")
    {
        var page = await browser.Gets(at);
        return await browser.Presses(page, "Utiliser une clé", ("Answer", key.Proves(QuestionOn(page))));
    }

    private static string QuestionOn(ShownPage page) => page.Document.QuerySelector("form[data-question]")!.GetAttribute("data-question")!;
}
