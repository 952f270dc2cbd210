using System.Net;
using Loisirs.Accounts.Application.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Proposals;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Kernel;

namespace Loisirs.Host.Tests.Access;

/// <summary>Every page and every endpoint is read by every role and scope, and searched for what that role must not see (P-603).</summary>
[Trait("Promise", "P-603")]
public sealed class EachRoleItsFields(SettledTown town) : IClassFixture<SettledTown>
{
    private const string Health = "Arachides-Zz";
    private const string Street = "777 rue Planquee";
    private const string Note = "Note-Interne-Zz";
    private const string ToOffice = "Reponse-Bureau-Zz";
    private const string ToDoor = "Reponse-Porte-Zz";

    /// <summary>Who may meet a marker: roles on pages, scopes at endpoints. Everybody else must meet it nowhere.</summary>
    private static readonly (string What, string Marker, string[] Roles, string[] Scopes)[] Planted =
    [
        ("what is on a safety card", Health, ["Citizen"], []),
        ("a family's address", Street, ["Citizen", "Clerk", "Manager", "Administrator"], []),
        ("why another sum was proposed", Note, ["Clerk", "Manager", "Administrator"], []),
        ("what another family answered for the office", ToOffice, ["Clerk", "Manager"], []),
        ("what another family answered for whoever is on duty", ToDoor, ["Supervisor", "Instructor", "Clerk", "Manager"], []),
        ("a child's full name", "Léa Roy", ["Citizen", "Supervisor", "Instructor", "Clerk", "Manager", "Administrator"], ["families", "orders", "orders.write", "attendance"]),
        ("a child's birth date", "2018-04-02", ["Citizen", "Clerk", "Manager", "Administrator"], ["families"]),
    ];

    [Fact]
    public async Task On_every_page()
    {
        await Plant();
        var (faults, met) = (new List<string>(), new HashSet<string>());
        foreach (var door in (await new HouseRoutes(town.Town.Services).Pages()).SelectMany(page => page.Doors).Where(IsRead))
        {
            var address = Addresses.Fill(door.Split(' ')[1], town.Ids);
            var query = string.Join('&', Addresses.FieldsOf(door, town.Ids).Select(field => $"{field.Name}={field.Value}"));
            foreach (var walker in Enum.GetValues<Walker>())
            {
                var page = await town[walker].Gets($"{address}?{query}");
                Look(page.Html, $"{walker}", door, planted => planted.Roles, faults, met);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(Planted.Select(planted => planted.What).Except(met)); // else the search would find nothing anywhere
    }

    [Fact]
    public async Task At_every_endpoint()
    {
        await Plant();
        var (faults, met) = (new List<string>(), new HashSet<string>());
        foreach (var scope in ApiMatrix.Scopes)
        {
            using var client = await town.Town.Integrates(scope);
            foreach (var door in ApiMatrix.Rows.Keys.Where(IsRead))
            {
                Look((await client.Calls(door, town.Ids)).Text, scope, door, planted => planted.Scopes, faults, met);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Contains("a child's birth date", met);
    }

    private static void Look(
        string text, string who, string door, Func<(string What, string Marker, string[] Roles, string[] Scopes), string[]> allowed, List<string> faults, HashSet<string> met)
    {
        var plain = WebUtility.HtmlDecode(text);
        foreach (var planted in Planted.Where(planted => plain.Contains(planted.Marker, StringComparison.Ordinal)))
        {
            met.Add(planted.What);
            if (!allowed(planted).Contains(who))
            {
                faults.Add($"{who} reads {planted.What} at {door}");
            }
        }
    }

    private static bool IsRead(string door) => door.StartsWith("GET ", StringComparison.Ordinal) && !door.Contains("/erreur", StringComparison.Ordinal);

    private async Task Plant()
    {
        await town.Town.KeepsSafety(town.Roy, town.Roy["Léa"], Health);
        await town.Roy.Does(new CorrectDetails("Camille", "Roy", null, Street, "Val-des-Érables", "G1X 4A5", Language.French));
        await town.Town.Ask(caller => caller.BecomeHouse(), new ProposeRefund(town.Ids["order"], 1, "0", Note));
        town.Ids["waiting"] = town.Roy.Id.ToString(); // the office reads the file of that family
        await PlantAnswers();
    }

    /// <summary>The Gagnon family answers two questions for the group whose list is read.</summary>
    private async Task PlantAnswers()
    {
        var group = Guid.Parse(town.Ids["group"]);
        if (!town.Ids.TryAdd("answered", town.Ids["group"]))
        {
            return;
        }

        var (office, door) = (await Asks("École", forSupervisors: false), await Asks("Sait nager", forSupervisors: true));
        await town.Gagnon.Does(new AddToCart(group, town.Gagnon["Noé"], [new(office, [ToOffice]), new(door, [ToDoor])]));
        await town.Town.TakesCash((await town.Gagnon.ChecksOut()).Value.Number);
    }

    private Task<Guid> Asks(string label, bool forSupervisors) => town.Town.Does(new KeepQuestion(Guid.Parse(town.Ids["activity"]), null, new()
    {
        LabelFr = label,
        PurposeFr = "Pour former les groupes.",
        ForSupervisors = forSupervisors,
        KeptUntil = town.Town.Today.AddMonths(6),
    }));
}
