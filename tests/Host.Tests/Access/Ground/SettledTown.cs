using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Adults;
using Loisirs.Accounts.Application.Clients;
using Loisirs.Accounts.Application.Erasure;
using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Attendance.Application.Passes;
using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Application.Shows;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Codes;
using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>A town in which everybody who may knock is known, and every kind of thing is there once.</summary>
public sealed class SettledTown : IAsyncLifetime
{
    private readonly Dictionary<Walker, HttpBrowser> _browsers = [];

    public Town Town { get; private set; } = null!;

    /// <summary>Approved: Léa is registered (a complete order), an order waits for its payment, a line stands in the cart.</summary>
    public FamilyInTown Roy { get; private set; } = null!;

    /// <summary>Approved: Noé, and a line in the cart; nothing of the Roy family is theirs.</summary>
    public FamilyInTown Gagnon { get; private set; } = null!;

    /// <summary>Waits for the town's approval.</summary>
    public FamilyInTown Waiting { get; private set; } = null!;

    /// <summary>What an address needs, by its parameter's name in the stories: <c>group</c>, <c>order</c>, <c>member</c>…</summary>
    public Dictionary<string, string> Ids { get; } = new(StringComparer.Ordinal);

    public HttpBrowser this[Walker walker] => _browsers[walker];

    public async Task InitializeAsync()
    {
        Town = await Town.Open(with: options =>
        {
            foreach (var limit in new[] { "SignUps", "WrongPasswords", "NewPasswords", "OfOneAddress" })
            {
                options.Settings[$"Limits:{limit}"] = "100000";
            }
        });
        await Families();
        await Staff();
        await Orders();
        _browsers[Walker.Visitor] = Town.Browser();
        _browsers[Walker.Unapproved] = await Town.SignsIn(Waiting.Email);
        await SignsInTwice();
        Ids["mark"] = Guid.NewGuid().ToString();
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await Town.DisposeAsync();
    }

    /// <summary>The first row of a kind, as its id.</summary>
    internal async Task<Guid> First<TDb, T>()
        where TDb : DbContext
        where T : class
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TDb>().Set<T>().Select(row => EF.Property<Guid>(row, "Id")).FirstAsync();
    }

    /// <summary>The Roy family is signed in on two machines; the session of the first has a name in the stories.</summary>
    private async Task SignsInTwice()
    {
        var known = await Sessions();
        using var other = await Town.SignsIn(Roy.Email);
        Ids["session"] = (await Sessions()).Except(known).Single().ToString();
        _browsers[Walker.Citizen] = await Town.SignsIn(Roy.Email);
    }

    private async Task<List<Guid>> Sessions()
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Sessions.Select(session => session.Id).ToListAsync();
    }

    private async Task Families()
    {
        Roy = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await Roy.With("Max", "2015-02-03");
        Gagnon = await (await Town.ApprovesFamily("Gagnon")).With("Noé", "2018-09-09");
        Waiting = await Town.OpensAccount("Bouchard");
        Ids["kept"] = (await Town.ApprovesFamily("Fortin")).Id.ToString();
        Ids["double"] = (await Town.OpensAccount("Fortin")).Id.ToString();
        Ids["waiting"] = Waiting.Id.ToString();
        Ids["email"] = Roy.Email;
        Ids["family"] = Roy.Id.ToString();
        Ids["member"] = Roy["Léa"].ToString();
        Ids["adult"] = (await Roy.Does(new FindAdults())).Accounts[0].Id.ToString();
        await Roy.Does(new InviteAdult("Marc Côté", "marc@exemple.test"));
        Ids["invitation"] = (await Roy.Does(new FindAdults())).Invited[0].Id.ToString();
        Ids["leaver"] = Roy["Max"].ToString();
        Ids["proof"] = (await Town.SendsProof(Gagnon)).ToString();
        await AsksToBeForgotten();
    }

    /// <summary>A family asked to be erased, and has begun an order since: nobody can erase it.</summary>
    private async Task AsksToBeForgotten()
    {
        var lavoie = await (await Town.ApprovesFamily("Lavoie")).With("Zoé", "2018-05-05");
        await lavoie.Does(new AskErasure());
        Ids["erasure"] = (await Town.Does(new FindErasures()))[0].Request.ToString();
        await Town.ChecksOut(lavoie, (await Town.OpensGroup(wish => wish.Activity = "Vitrail")).Id, lavoie["Zoé"]);
    }

    private async Task Staff()
    {
        foreach (var (walker, role) in new[] { (Walker.Clerk, Role.Clerk), (Walker.Manager, Role.Manager), (Walker.Administrator, Role.Administrator) })
        {
            _browsers[walker] = await Town.SignsIn((await Town.Hires(role)).Email);
        }

        Ids["colleague"] = (await Town.Hires(Role.Clerk, Role.Manager)).Account.ToString();
        await Program();
    }

    /// <summary>A program with a webhook, which an event did not reach.</summary>
    private async Task Program()
    {
        var client = (await Town.Does(new CreateClient("Comptabilité", ["orders"]))).Client;
        var webhook = (await Town.Does(new AddWebhook(client, "https://partenaire.exemple.test/evenements", ["cart.date-given-back"]))).Webhook;
        Ids["client"] = client.ToString();
        Ids["webhook"] = webhook.ToString();
        Ids["told"] = (await LostEvent.Of(Town, webhook)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A subscription that meets tonight with them at its door, and Léa in it, who came already.</summary>
    private async Task Subscription(IEnumerable<Guid> door)
    {
        var basketball = await Town.OpensGroup(wish => wish.Free().Kind = Catalogue.Contracts.Groups.ActivityKind.Subscription);
        foreach (var account in door)
            await Town.Assigns(account, basketball);
        await Town.Registers(Roy, basketball.Id, Roy["Léa"]);
        Ids["subscription"] = basketball.Id.ToString();
        var session = (await Town.Does(new ListMeetings())).Meetings.First(meeting => meeting.Group == basketball.Id).Meeting;
        Ids["session-of-subscription"] = session.ToString();
        await Town.Does(new ValidateVisit(session, Roy["Léa"], Guid.NewGuid()));
    }

    /// <summary>A show of tonight with them at its door: the Gagnon family has tickets, and one of them came in.</summary>
    private async Task Show(IEnumerable<Guid> door)
    {
        var show = await Town.OpensShow("Enfant 0");
        foreach (var account in door)
            await Town.Assigns(account, show.Group);
        await Gagnon.Chooses(show, ("Enfant", 3));
        var order = await Gagnon.ChecksOut();
        await Town.Quiet();
        Ids["show"] = show.Group.Id.ToString();
        Ids["play"] = show.Group.Activity.ToString();
        Ids["class"] = show.Classes["Enfant"].ToString();
        Ids["showing"] = show.Meeting.ToString();
        var line = (await Town.OrderOf(order.Value.Number)).Lines[0].Line;
        Ids["tickets"] = line.ToString();
        var entrance = Guid.NewGuid();
        await Town.Does(new LetIn(show.Meeting, line, 1, entrance));
        Ids["entrance"] = entrance.ToString();
    }

    /// <summary>A free group that meets tonight, with Léa in it, a supervisor at its door and an instructor; another one being paid; one in the carts.</summary>
    private async Task Orders()
    {
        var tonight = await Town.OpensGroup(wish => wish.Free());
        var door = new List<Guid>();
        foreach (var (walker, role) in new[] { (Walker.Supervisor, Role.Supervisor), (Walker.Instructor, Role.Instructor) })
        {
            var (account, email) = await Town.Hires(role);
            await Town.Assigns(account, tonight);
            door.Add(account);
            _browsers[walker] = await Town.SignsIn(email);
        }

        await Show(door);
        await Subscription(door);
        await Roy.PutsInCart("Léa", tonight);
        Ids["order"] = (await Roy.ChecksOut()).Value.Number;
        var paid = await Town.OpensGroup(wish => wish.Activity = "Poterie");
        await Roy.PutsInCart("Léa", paid);
        Ids["unpaid"] = (await Roy.ChecksOut()).Value.Number;
        var wished = await Town.OpensGroup(wish => wish.Activity = "Escalade");
        Ids["line"] = (await Roy.PutsInCart("Léa", wished)).Line.ToString();
        var tied = await Roy.PutsInCart("Max", wished);
        Ids["tie"] = (await Roy.Does(new TieLines([Guid.Parse(Ids["line"]), tied.Line]))).ToString();
        await WaitingLists.In(Town, Roy, Gagnon, Ids);
        await Gagnon.PutsInCart("Noé", wished);
        await Town.Quiet();

        Ids["question"] = (await Town.Does(new KeepQuestion(tonight.Activity, null, new()
        {
            LabelFr = "Taille de chandail",
            PurposeFr = "Pour commander le chandail",
            KeptUntil = new(2027, 6, 30),
        }))).ToString();
        Ids["code"] = (await Town.Does(new CreateCode(new() { Code = "ESSAI-10", Percent = 10 }))).Id.ToString();
        Ids["mailing"] = (await Town.WritesTo(tonight.Id)).ToString();
        await Town.Quiet();
        Ids["message"] = Guid.NewGuid().ToString();
        Ids["group"] = tonight.Id.ToString();
        Ids["wished"] = wished.Id.ToString();
        Ids["activity"] = tonight.Activity.ToString();
        Ids["meeting"] = (await Town.Does(new ListMeetings())).Meetings.First(meeting => meeting.Group == tonight.Id).Meeting.ToString();
        Ids["venue"] = (await First<CatalogueDb, Catalogue.Domain.Venues.Venue>()).ToString();
        Ids["provider"] = (await Town.Does(new CreateProvider("Club de judo", IsPartner: true, IsRegisteredForTaxes: false))).ToString();
        Ids["programme"] = (await First<CatalogueDb, Catalogue.Domain.Programmes.Programme>()).ToString();
        Ids["letter"] = (await First<AccountsDb, Accounts.Domain.Correspondence.Letter>()).ToString();
        Ids["person"] = Ids["member"];
        Ids["position"] = "1";
        Ids["job"] = (await ParkedWork.In(Town)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Ids["other-job"] = (await ParkedWork.In(Town)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Ids["last-meeting"] = (await Town.Does(new FindGroups([tonight.Id], Language.French)))[0].Meetings[^1].Id.ToString();
        Ids["receipt"] = "R-000001";
        Ids["dispute"] = "dp_1";
        Ids["sale"] = Guid.NewGuid().ToString();
        Ids["passkey"] = Guid.NewGuid().ToString();
        Ids["refund"] = Guid.NewGuid().ToString();
    }
}
