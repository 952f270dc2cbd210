using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Loisirs.Accounts.Tests.SignIn;

[Trait("Promise", "P-613")]
public sealed class SecondFactorOfStaff
{
    private const string Office = "bureau@exemple.test";

    [Theory, BothDatabases]
    public async Task Sets_an_authenticator_up_at_the_first_sign_in_and_asks_its_code_at_each_one_after(DatabaseProvider provider)
    {
        await using var town = await Strict(provider);
        using var browser = town.Browser();

        var asked = await browser.SignsIn(Office);
        asked.IsShown("La municipalité demande une deuxième étape");
        Assert.StartsWith("/connexion", (await browser.Gets("/administration")).Path, StringComparison.Ordinal);
        var secret = SecretOn(asked);
        (await browser.Presses(asked, "Vérifier", ("Code", CodeOf(town, secret)))).IsShown("Vos codes de secours");
        (await browser.Gets("/administration")).IsShown("À faire");

        town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var other = town.Browser();
        var again = await other.SignsIn(Office, at: "/connexion?retour=%2Fadministration%2Ffamilles");
        again.IsShown("Les 6 chiffres de votre application");
        Assert.StartsWith("/administration/familles", (await other.Presses(again, "Vérifier", ("Code", CodeOf(town, secret)))).Path, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_code_works_once(DatabaseProvider provider)
    {
        await using var town = await Strict(provider);
        var (secret, _) = await SetsUp(town);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = CodeOf(town, secret);
        using var first = town.Browser();
        await first.Presses(await first.SignsIn(Office), "Vérifier", ("Code", code));
        using var second = town.Browser();

        var replayed = await second.Presses(await second.SignsIn(Office), "Vérifier", ("Code", code));

        replayed.IsRefused("Ce code ne convient pas");
        Assert.StartsWith("/connexion", (await second.Gets("/administration")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once_in_any_spelling()
    {
        await using var town = await Strict();
        var (_, codes) = await SetsUp(town);
        using var browser = town.Browser();

        (await browser.Presses(await browser.SignsIn(Office), "Vérifier", ("Code", $" {codes[3].Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant()} "))).IsShown("À faire");

        using var again = town.Browser();
        (await again.Presses(await again.SignsIn(Office), "Vérifier", ("Code", codes[3]))).IsRefused("Ce code ne convient pas");
        (await browser.Gets("/compte/verification")).IsShown("Il reste 9 codes de secours");
    }

    [Theory, BothDatabases]
    public async Task Neither_a_new_password_nor_a_session_from_before_goes_around_it(DatabaseProvider provider)
    {
        await using var town = await Strict(provider);
        var account = await town.Reads(db => Task.FromResult(db.Accounts.Single().Id));
        var before = await town.Does(new OpenSession(account, StaySignedIn: false, BetterHash: null, IsVerified: false));
        await using var scope = town.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<KnownCallers>().Stands(before.Session, CancellationToken.None));

        using var browser = town.Browser();
        await browser.Presses(await browser.Gets("/connexion/mot-de-passe"), "Envoyer le lien", ("Email", Office));
        await browser.Presses(await browser.Gets(await town.LinkMailedTo(Office)), "Enregistrer le mot de passe", ("Password", "cinq huards au large"));

        (await browser.SignsIn(Office, "cinq huards au large")).IsShown("La municipalité demande une deuxième étape");
        Assert.StartsWith("/connexion", (await browser.Gets("/administration")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_codes_make_the_account_rest_and_ten_minutes_end_the_half_sign_in()
    {
        await using var town = await Strict();
        var (secret, _) = await SetsUp(town);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var slow = town.Browser();
        var waits = await slow.SignsIn(Office);
        town.Clock.Advance(TimeSpan.FromMinutes(11));
        (await slow.Presses(waits, "Vérifier", ("Code", CodeOf(town, secret)))).IsShown("Connectez-vous de nouveau");

        using var guesser = town.Browser();
        var page = await guesser.SignsIn(Office);
        for (var i = 0; i < Account.MostFailures; i++)
        {
            await guesser.Presses(page, "Vérifier", ("Code", "000000"));
        }

        (await guesser.Presses(page, "Vérifier", ("Code", CodeOf(town, secret)))).IsShown("Connectez-vous de nouveau");
        (await guesser.SignsIn(Office)).IsRefused("ne vont pas ensemble");
    }

    [Fact]
    public async Task An_administrator_forgets_a_lost_device_and_nobody_takes_their_own_off()
    {
        await using var town = await Strict();
        var (secret, _) = await SetsUp(town);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var office = town.Browser();
        await office.Presses(await office.SignsIn(Office), "Vérifier", ("Code", CodeOf(town, secret)));
        var mine = await office.Gets("/compte/verification");
        (await office.Posts("/compte/verification?handler=Off", mine.Token, ("CurrentPassword", AccountsInTown.Password))).IsRefused("ajoutez-en une autre avant de retirer celle-ci");

        await town.Employs("admin@exemple.test", Role.Administrator);
        using var admin = town.Browser();
        var setUp = await admin.SignsIn("admin@exemple.test");
        await admin.Presses(setUp, "Vérifier", ("Code", CodeOf(town, SecretOn(setUp))));
        (await admin.Presses(await admin.Gets("/administration/utilisateurs"), "Oublier l'appareil", ("Reason", "Camille, vue au comptoir"))).IsShown("L'appareil est oublié");

        Assert.StartsWith("/connexion", (await office.Gets("/administration")).Path, StringComparison.Ordinal);
        (await office.SignsIn(Office)).IsShown("La municipalité demande une deuxième étape");
    }

    [Fact]
    public async Task A_family_may_have_one_and_may_take_it_off_again()
    {
        await using var town = await Strict();
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn("roy@exemple.test");
        var page = await browser.Gets("/compte/verification");
        var secret = SecretOn(page);
        var on = await browser.Presses(page, "Mettre en place", ("Code", CodeOf(town, secret)), ("CurrentPassword", AccountsInTown.Password));
        on.IsShown("Vos codes de secours").IsShown("Il reste 10 codes de secours");

        town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var other = town.Browser();
        await other.Presses(await other.SignsIn("roy@exemple.test"), "Vérifier", ("Code", CodeOf(town, secret)));
        (await other.Gets("/famille")).IsShown("Ma famille");
        await other.Presses(await other.Gets("/compte/verification"), "Retirer la deuxième étape", ("CurrentPassword", AccountsInTown.Password));

        using var third = town.Browser();
        await third.SignsIn("roy@exemple.test");
        (await third.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact]
    public async Task Neither_the_secret_nor_a_recovery_code_can_be_read_in_the_database()
    {
        await using var town = await Strict();
        var (secret, codes) = await SetsUp(town);

        var kept = await town.Reads(db => Task.FromResult(string.Join(' ', db.SecondFactors.Select(f => f.Sealed)) + string.Join(' ', db.RecoveryCodes.Select(c => c.Hash))));

        Assert.Equal(RecoveryCode.Many, codes.Count);
        Assert.DoesNotContain(secret, kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(codes[0], kept, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Town> Strict(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var town = await Town.Open(provider, options => options.Settings["Accounts:StaffSecondFactor"] = "true");
        await town.Employs(Office, Role.Clerk, Role.Manager);
        return town;
    }

    private static async Task<(string Secret, IReadOnlyList<string> Codes)> SetsUp(Town town)
    {
        using var browser = town.Browser();
        var page = await browser.SignsIn(Office);
        var secret = SecretOn(page);
        var done = await browser.Presses(page, "Vérifier", ("Code", CodeOf(town, secret)));
        return (secret, [.. done.Document.QuerySelectorAll("main li code").Select(code => code.TextContent)]);
    }

    private static string SecretOn(ShownPage page) => page.Document.QuerySelector("form code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private static string CodeOf(Town town, string secret) => new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(town.Clock.GetUtcNow().UtcDateTime);
}
