using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignUp;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Tests;

/// <summary>What the stories of this module ask of a town.</summary>
internal static class AccountsInTown
{
    public const string Password = "quatre loutres vertes";

    /// <summary>Reads the module's tables.</summary>
    public static async Task<T> Reads<T>(this Town town, Func<AccountsDb, Task<T>> read)
    {
        await using var scope = town.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }

    /// <summary>The messages written to an address, the newest last.</summary>
    public static Task<List<Letter>> LettersTo(this Town town, string email) =>
        town.Reads(db => db.Letters.AsNoTracking().Where(l => l.To == email).OrderBy(l => l.Id).ToListAsync());

    /// <summary>The path and query of the link in the newest message to an address.</summary>
    public static async Task<string> LinkMailedTo(this Town town, string email)
    {
        var text = (await town.LettersTo(email))[^1].Text;
        return new Uri(text.Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal))).PathAndQuery;
    }

    /// <summary>Sends all that is due; answers how many were tried.</summary>
    public static async Task<int> SendsLetters(this Town town)
    {
        var tried = 0;
        for (int now; (now = await town.Does(new SendLetters())) > 0;)
        {
            tried += now;
        }

        return tried;
    }

    /// <summary>A family whose address is proved and whose account waits for the town.</summary>
    public static async Task<Guid> Waits(this Town town, string email = "roy@exemple.test", string lastName = "Roy")
    {
        var holder = await town.Does(new PrepareAccount("Louise", lastName, email, Password, "418 555-0123", Language.French));
        var address = await town.Does(new ReadAddress("12, rue des Érables", "Val-des-Érables", "G1X 4A5"));
        var opened = await town.Does(new OpenAccount(holder, address));
        town.Clock.Advance(TimeSpan.FromSeconds(1)); // so that messages have an order
        return await town.Does(new ConfirmAddress(opened.Token));
    }

    /// <summary>A family that the town has approved.</summary>
    public static async Task<Guid> Approved(this Town town, string email = "roy@exemple.test", string lastName = "Roy")
    {
        var family = await town.Waits(email, lastName);
        await town.Does(new ApproveAccount(family, ResidencyClass.Resident, new DateOnly(2026, 11, 26), new DateOnly(2028, 11, 25)));
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        return family;
    }

    /// <summary>Somebody of the town.</summary>
    public static Task<Guid> Employs(this Town town, string email, params Role[] roles) => town.Does(new OpenStaffAccount("Camille Dubé", email, Password, roles));

    /// <summary>Signs in, from whatever page asks for it.</summary>
    public static async Task<ShownPage> SignsIn(this HttpBrowser browser, string email, string password = Password, string at = "/connexion") =>
        await browser.Presses(await browser.Gets(at), "Se connecter", ("Email", email), ("Password", password));

    /// <summary>Answers the three question pages.</summary>
    public static async Task<ShownPage> SignsUp(
        this HttpBrowser browser, string email, string firstName = "Rose", string lastName = "Gagné", string password = Password)
    {
        var you = await browser.Gets("/compte/creer");
        var address = await browser.Presses(
            you, "Continuer", ("FirstName", firstName), ("LastName", lastName), ("Email", email), ("Password", password), ("Language", "French"));
        var check = await browser.Presses(
            address.IsShown("Étape 2 de 3"), "Continuer", ("Street", "12, rue des Érables"), ("City", "Val-des-Érables"), ("PostalCode", "g1x4a5"));
        return await browser.Presses(check.IsShown("G1X 4A5"), "Créer mon compte");
    }
}
