using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>Whatever the domain calls its facts: a form that brings them has no effect, a JSON body is told their name (P-708).</summary>
[Trait("Promise", "P-708")]
public sealed class ExtraFieldsEverywhere(SettledTown town) : IClassFixture<SettledTown>
{
    /// <summary>One value of each type that a fact could have; none of them stands in the town by itself.</summary>
    private static readonly string[] Planted = ["semé-par-un-inconnu", "708708708", "1987-06-05", "0fa5e0fa-7087-4708-8708-708708708708"];

    /// <summary>What a door is about and need not be told.</summary>
    private static readonly string[] MayBeLeftOut =
    [
        "POST /api/v1/families/{family:guid}/cart/lines takes priceClass",
        "POST /api/v1/families/{family:guid}/cart/lines takes answers",
        "POST /api/v1/activities/{id:guid}/questions takes forSupervisors",
        "PUT /api/v1/activities/{id:guid}/questions/{question:guid} takes forSupervisors",
        "POST /api/v1/families/{family:guid}/cart/order takes giftCard",
        "POST /api/v1/families/{family:guid}/cart/order takes parts",
        "POST /api/v1/families/{family:guid}/orders/{number}/counter-payment takes instalment",
        "POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/cancellation takes tickets",
        "POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/cancellation takes of",
        "POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/transfer takes way",
        "POST /api/v1/groups/{id:guid}/meetings/{meeting:guid}/cancellation takes givesBack",
    ];

    /// <summary>Of so many facts one is tried at a door, another at the next one.</summary>
    private const int Apart = 20;

    [Fact]
    public async Task A_form_that_brings_facts_of_the_domain_changes_none_of_them()
    {
        var (faults, facts) = (new List<string>(), Facts());
        foreach (var form in (await FormOnPage.All(town)).Where(form => !form.Action.StartsWith("/deconnexion", StringComparison.Ordinal)))
        {
            foreach (var value in Planted)
            {
                var extra = facts.Except(form.Fields.Select(field => field.Name), StringComparer.OrdinalIgnoreCase).Select(fact => (fact, value));
                var page = await form.Sends(town, extra);
                if ((int)page.Status >= 500)
                {
                    faults.Add($"{form.Action} with {value}: {(int)page.Status}");
                }
            }
        }

        var state = await DatabaseState.Of(town.Town);
        Assert.Empty(faults);
        Assert.Empty(Planted.SelectMany(value => state.Holding(value).Select(table => $"{table} holds {value}")));
    }

    /// <summary>By what each body is read into: whatever else it brings is refused in the one way of the next story.</summary>
    [Fact]
    public void A_body_holds_no_fact_of_the_domain_but_those_that_its_door_is_about()
    {
        var facts = Facts().Select(Written).ToHashSet(StringComparer.Ordinal);
        var bodies = new HouseRoutes(town.Town.Services).Bodies();
        var taken = ApiCalls.DoorsWithBody.SelectMany(door => bodies[door].GetProperties()
            .Select(property => Written(property.Name)).Where(facts.Contains).Except(ApiCalls.BodyOf(door, town.Ids)!.Select(field => field.Key))
            .Select(fact => $"{door} takes {fact}")).ToList();

        Assert.Equal(MayBeLeftOut, taken);
    }

    /// <summary>Each fact at some doors, and some facts at each door.</summary>
    [Fact]
    public async Task A_body_that_brings_a_fact_of_the_domain_is_refused_by_its_name()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var before = await DatabaseState.Of(town.Town);
        var (faults, facts, doors) = (new List<string>(), Facts().ConvertAll(Written), ApiCalls.DoorsWithBody.ToList());
        for (var number = 0; number < doors.Count; number++)
        {
            var (door, usual) = (doors[number], ApiCalls.BodyOf(doors[number], town.Ids)!);
            foreach (var fact in facts.Where((fact, index) => (index - number) % Apart == 0 && !usual.ContainsKey(fact)))
            {
                var body = usual.DeepClone().AsObject();
                body[fact] = "1";
                var answer = await client.Calls(door, town.Ids, body.ToJsonString());
                if (answer.Status != 400 || !answer.Fields.Any(field => field.EndsWith(fact, StringComparison.Ordinal)))
                {
                    faults.Add($"{door} with {fact}: {answer.Status} {answer.Text}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.Empty(before.Differs(await DatabaseState.Of(town.Town)));
    }

    private static string Written(string fact) => char.ToLowerInvariant(fact[0]) + fact[1..];

    /// <summary>The names of all properties of the domain, in every module.</summary>
    private static List<string> Facts()
    {
        var facts = Modules.All.SelectMany(module => module.GetType().Assembly.GetTypes())
            .Where(type => type.Namespace?.Contains(".Domain", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties()).Select(property => property.Name).Where(name => name.All(char.IsLetterOrDigit))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.Contains("IsPaid", facts);
        Assert.Contains("Capacity", facts);
        return facts;
    }
}
