using System.Net;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignIn;

/// <summary>Sixty families come from one address of the network within ten minutes, and somebody among them guesses.</summary>
[Trait("Promise", "P-506")]
public sealed class ASchoolBehindOneAddress : TownTest
{
    protected override DatabaseProvider Provider => DatabaseProvider.Sqlite; // each host counts for itself, in its memory

    protected override void With(TownOptions options) => options.Settings["Limits:WrongPasswords"] = "5";

    [Fact]
    public async Task No_family_is_told_to_wait_and_one_guesser_is()
    {
        var roy = await Town.ApprovesFamily();
        using var guesser = Town.Browser();
        for (var family = 0; family < 60; family++)
        {
            using var browser = Town.Browser();
            Assert.Equal(HttpStatusCode.OK, (await browser.SignsUp($"famille{family}@exemple.test")).Status);
            var mistyped = await browser.Presses(await browser.Gets("/connexion"), "Se connecter", ("Email", $"famille{family}@exemple.test"), ("Password", "pas le bon mot"));
            Assert.NotEqual(HttpStatusCode.TooManyRequests, mistyped.Status);
            Town.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        var guesses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 7; guess++)
        {
            guesses.Add((await guesser.Presses(await guesser.Gets("/connexion"), "Se connecter", ("Email", roy.Email), ("Password", $"essai numéro {guess}"))).Status);
        }

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, guesses.Take(5));
        Assert.Equal([HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], guesses.Skip(5));
        using var another = await Town.SignsIn((await Town.ApprovesFamily("Côté")).Email);
        Assert.Equal(HttpStatusCode.OK, (await another.Gets("/famille")).Status);
    }
}
