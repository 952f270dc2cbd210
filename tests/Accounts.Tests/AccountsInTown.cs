using Loisirs.Accounts.Application;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Tests;

/// <summary>What the stories of this module ask of a town.</summary>
internal static class AccountsInTown
{
    /// <summary>The messages written to an address, the newest last.</summary>
    public static async Task<IReadOnlyList<Letter>> LettersTo(this Town town, string email)
    {
        await using var scope = town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Letters.AsNoTracking()
            .Where(l => l.To == email).OrderBy(l => l.Id).ToListAsync();
    }

    /// <summary>The path and query of the link in the newest message to an address.</summary>
    public static async Task<string> LinkMailedTo(this Town town, string email)
    {
        var text = (await town.LettersTo(email))[^1].Text;
        return new Uri(text.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal))).PathAndQuery;
    }

    /// <summary>Signs in, from whatever page asks for it.</summary>
    public static async Task<ShownPage> SignsIn(this HttpBrowser browser, string email, string password, string at = "/connexion") =>
        await browser.Presses(await browser.Gets(at), "Se connecter", ("Email", email), ("Password", password));
}
