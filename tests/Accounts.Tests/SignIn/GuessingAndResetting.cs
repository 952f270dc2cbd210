using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Tests.SignIn;

/// <summary>What strangers try at the sign-in page and with the mailed links.</summary>
public sealed class GuessingAndResetting : TownTest
{
    private const string Roy = "roy@exemple.test";

    protected override void With(TownOptions options)
    {
        options.Settings["Limits:NewPasswords"] = "100";
        options.Settings["Limits:WrongPasswords"] = "10000"; // what the account itself counts, whatever the source
    }

    [Fact]
    [Trait("Promise", "P-610")]
    public async Task A_thousand_guesses_of_strangers_try_few_passwords_and_never_keep_the_owner_out_of_a_device_of_theirs()
    {
        var quick = new QuickPasswords();
        await using var town = await Town.Open(with: options => options.Replacements.Add(services => services.AddSingleton<IPasswords>(quick)));
        await town.Approved();
        using var owner = town.Browser();
        await owner.SignsIn(Roy);
        quick.Compared = 0;
        for (var guess = 1; guess <= 1000; guess++)
        {
            Assert.True((await town.Ask(_ => { }, new SignInWithPassword(Roy, $"devinette {guess}", StaySignedIn: false))).IsRefused);
            town.Clock.Advance(TimeSpan.FromSeconds(1));
            if (guess % 200 == 0)
            {
                Assert.False((await owner.SignsIn(Roy)).Path.StartsWith("/connexion", StringComparison.Ordinal), $"The owner is kept out after {guess} guesses.");
            }
        }

        Assert.InRange(quick.Compared, 1, 100);
    }

    [Fact]
    [Trait("Promise", "P-610")]
    public async Task A_device_of_the_owner_is_slowed_too_and_another_accounts_device_is_a_stranger()
    {
        await Town.Approved();
        await Town.Approved("gagne@exemple.test", "Gagné");
        using var device = Town.Browser();
        await device.SignsIn(Roy);
        for (var i = 0; i < Account.MostFailures; i++)
        {
            await device.SignsIn(Roy, "pas le bon du tout");
        }

        (await device.SignsIn(Roy)).IsRefused("ne vont pas ensemble");
        using var other = Town.Browser();
        (await other.SignsIn(Roy)).IsShown("");
        for (var i = 0; i < Account.MostFailures; i++)
        {
            await device.SignsIn("gagne@exemple.test", "pas le bon du tout");
        }

        (await device.SignsIn("gagne@exemple.test")).IsRefused("ne vont pas ensemble");
    }

    [Fact]
    [Trait("Promise", "P-611")]
    public async Task Asking_for_a_new_password_looks_the_same_for_every_address()
    {
        await Town.Approved();
        var gone = await Town.Employs("partie@exemple.test", Role.Clerk);
        await Town.Does(new WithdrawStaff(gone));
        var answers = new List<ShownPage>();
        foreach (var email in new[] { Roy, "personne@exemple.test", "partie@exemple.test", "camille@localhost.test" })
        {
            using var browser = Town.Browser();
            answers.Add(await browser.Presses(await browser.Gets("/connexion/mot-de-passe"), "Envoyer le lien", ("Email", email)));
        }

        Assert.Single(answers.Select(answer => (answer.Status, answer.Path, answer.Text)).Distinct());
        Assert.Empty(await Town.LettersTo("personne@exemple.test"));
        Assert.Empty(await Town.LettersTo("partie@exemple.test"));
    }

    [Fact]
    [Trait("Promise", "P-611")]
    public async Task A_wrong_password_looks_the_same_for_a_family_for_the_town_and_for_nobody()
    {
        await Town.Approved();
        await Town.Employs("bureau@exemple.test", Role.Clerk);
        await Town.Does(new WithdrawStaff(await Town.Employs("partie@exemple.test", Role.Clerk)));
        var texts = new List<string>();
        foreach (var email in new[] { Roy, "bureau@exemple.test", "partie@exemple.test", "personne@exemple.test", "pas une adresse" })
        {
            using var browser = Town.Browser();
            texts.Add((await browser.SignsIn(email, "pas le bon du tout")).IsRefused("ne vont pas ensemble").Text);
        }

        Assert.Single(texts.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Promise", "P-612")]
    public async Task A_reset_link_opens_once_in_any_order_for_half_an_hour_and_ends_the_sessions()
    {
        await Town.Approved();
        using var signedIn = Town.Browser();
        await signedIn.SignsIn(Roy);
        using var browser = Town.Browser();
        var (first, second) = (await Link(browser), await Link(browser));

        await Chooses(browser, second, "cinq huards au large");
        Assert.StartsWith("/connexion", (await signedIn.Gets("/famille")).Path, StringComparison.Ordinal);
        (await Chooses(browser, second, "six huards au large")).IsRefused("Ce lien n'est plus valable");
        (await Chooses(browser, first, "six huards au large")).IsRefused("Ce lien n'est plus valable");

        var late = await Link(browser);
        Town.Clock.Advance(TimeSpan.FromMinutes(30));
        (await Chooses(browser, late, "six huards au large")).IsRefused("Ce lien n'est plus valable");
        (await browser.SignsIn(Roy, "six huards au large")).IsRefused("ne vont pas ensemble");
        await browser.SignsIn(Roy, "cinq huards au large");
        (await browser.Gets("/famille")).IsShown("Ma famille");
        Assert.DoesNotContain(await Town.Reads(db => Task.FromResult(db.MailedKeys.Select(key => key.Hash).ToList())), hash => late.Contains(hash, StringComparison.Ordinal));
    }

    private async Task<string> Link(HttpBrowser browser)
    {
        Town.Clock.Advance(TimeSpan.FromSeconds(1));
        await browser.Presses(await browser.Gets("/connexion/mot-de-passe"), "Envoyer le lien", ("Email", Roy));
        return await Town.LinkMailedTo(Roy);
    }

    private static async Task<ShownPage> Chooses(HttpBrowser browser, string link, string password) =>
        await browser.Presses(await browser.Gets(link), "Enregistrer le mot de passe", ("Password", password));

    /// <summary>Passwords without their slow hash, so that a thousand can be tried; says how many were compared with the account's at all.</summary>
    private sealed class QuickPasswords : IPasswords
    {
        public int Compared { get; set; }

        public Task<string> Hash(string password, CancellationToken stop) => Task.FromResult($"quick {password}");

        public Task<bool> Fits(string? hash, string password, CancellationToken stop)
        {
            Compared += hash is null ? 0 : 1;
            return Task.FromResult(hash == $"quick {password}");
        }

        public bool IsOld(string hash) => false;

        public bool IsCommon(string password) => false;
    }
}
