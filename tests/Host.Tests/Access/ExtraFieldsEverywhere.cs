using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>Whatever the domain calls its facts: a form that brings them has no effect, a JSON body is told their name (P-708).</summary>
[Trait("Promise", "P-708")]
public sealed class ExtraFieldsEverywhere(SettledTown town) : IClassFixture<SettledTown>
{
    /// <summary>One value of each type that a fact could have; none of them stands in the town by itself.</summary>
    private static readonly string[] Planted = ["semé-par-un-inconnu", "708708708", "1987-06-05", "0fa5e0fa-7087-4708-8708-708708708708"];

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

    [Fact]
    public async Task A_body_that_brings_a_fact_of_the_domain_is_refused_by_its_name()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var before = await DatabaseState.Of(town.Town);
        var faults = new List<string>();
        foreach (var door in ApiCalls.DoorsWithBody)
        {
            var usual = ApiCalls.BodyOf(door, town.Ids)!;
            foreach (var fact in Facts().Select(fact => char.ToLowerInvariant(fact[0]) + fact[1..]).Where(fact => !usual.ContainsKey(fact)))
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
