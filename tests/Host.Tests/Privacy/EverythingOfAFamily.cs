using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Loisirs.Accounts.Application.Privacy;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Texts;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>A family gets all that the portal keeps of it, by itself, and nothing of another.</summary>
[Trait("Promise", "P-905")]
public sealed partial class EverythingOfAFamily
{
    [Fact]
    public async Task Each_word_that_any_table_keeps_of_the_family_is_in_its_file_and_no_word_of_another()
    {
        await using var town = await Town.Open();
        var (ours, theirs) = (await town.Marked("Qwaxz"), await town.Marked("Qwzxa"));

        var file = Encoding.UTF8.GetString(FamilyDataFile.Write(await ours.Does(new GatherFamilyData())));

        var kept = (await DatabaseState.Of(town)).Tables.Values.SelectMany(rows => Ours().Matches(rows).Select(found => found.Value.ToLowerInvariant())).Distinct().ToList();
        Assert.True(kept.Count >= 14, string.Join(' ', kept));
        Assert.DoesNotContain(kept, word => !file.Contains(word, StringComparison.OrdinalIgnoreCase) && !kept.Exists(other => IsJoined(word, other)));
        foreach (var word in new[] { "Qwaxzcontact", "Qwaxzlien", "Qwaxzcherche", "Qwaxzinterdit", "Qwaxzallergie", "Qwaxznote", "Qwaxznoix" }) // sealed in the database
        {
            Assert.Contains(word, file, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Qwzxa", file, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(theirs.Id.ToString(), file, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_a_child_of_two_households_the_file_has_the_child_and_nothing_of_the_other_household()
    {
        await using var town = await Town.Open();
        var founder = await town.Marked("Qwzxa");
        var second = await town.ApprovesFamily("Côté");
        await town.Shares(founder, "Qwzxaenfant", second);

        var file = Encoding.UTF8.GetString(FamilyDataFile.Write(await second.Does(new GatherFamilyData())));

        Assert.Contains("Qwzxaenfant", file, StringComparison.Ordinal);
        Assert.Contains("Qwzxaallergie", file, StringComparison.Ordinal); // the card is the child's
        foreach (var word in new[] { "Qwzxaparent", "Qwzxarue", "Qwzxaville", "Qwzxacheque", "Qwzxamotif", "Qwzxaadulte", "Qwzxaautre", founder.Id.ToString() })
        {
            Assert.DoesNotContain(word, file, StringComparison.OrdinalIgnoreCase);
        }

        using var document = JsonDocument.Parse(file);
        Assert.Equal(0, document.RootElement.GetProperty("orders").GetArrayLength());
        Assert.Equal(0, document.RootElement.GetProperty("attendance").GetArrayLength());
    }

    [Fact, Trait("Promise", "P-616")]
    public async Task It_is_a_page_to_read_and_a_file_to_keep_and_each_reading_is_noted()
    {
        await using var town = await Town.Open();
        var family = await town.Marked("Qwaxz");
        using var browser = await town.SignsIn(family.Email);
        var page = await browser.Gets("/compte/renseignements/donnees");
        Assert.DoesNotContain("Qwaxzallergie", page.Html, StringComparison.Ordinal);

        (await browser.Presses(page, "Voir les renseignements")).IsShown("Fiches de sécurité").IsShown("Qwaxzallergie").IsShown("85,00");
        var file = await browser.Presses(page, "Télécharger le fichier JSON");

        using var document = JsonDocument.Parse(file.Html);
        Assert.Equal("Qwaxzparent", document.RootElement.GetProperty("household")[0].GetProperty("firstName").GetString());
        var trail = await town.Does(new FindAuditTrail(Who: [family.Id]));
        Assert.Equal(2, trail.Lines.Count(line => line.Act == nameof(GatherFamilyData)));
    }

    [Fact]
    public async Task Each_value_is_said_in_both_languages()
    {
        await using var town = await Town.Open();
        var family = await town.Marked("Qwaxz");

        var kept = (await family.Does(new GatherFamilyData())).Kept.SelectMany(kind => kind.Rows.SelectMany(row => row.Select(field => field.Value)));

        var words = town.Services.GetRequiredService<WordList>();
        foreach (var value in kept.OfType<Enum>().Select(value => value.GetType()).Distinct().SelectMany(type => Enum.GetNames(type).Select(name => $"data.value.{type.Name}.{name}")))
        {
            Assert.Contains(value, words.French);
            Assert.Contains(value, words.English);
        }
    }

    [Fact]
    public async Task Neither_a_program_nor_a_neighbour_asks_for_it()
    {
        await using var town = await Town.Open();
        var family = await town.ApprovesFamily();

        var refused = await town.Ask(
            caller =>
            {
                family.Parent(caller);
                caller.Become(new Shared.Callers.CallerFacts([Role.Integrator], Guid.NewGuid(), family.Id, IsApproved: true, "Programme", Language.French));
            },
            new GatherFamilyData());

        Assert.True(refused.IsRefused);
    }

    /// <summary>What is searched joins a word with the next one, so that "o neil" is found as "oneil".</summary>
    private static bool IsJoined(string word, string first) => word.Length > first.Length && word.StartsWith(first, StringComparison.Ordinal);

    [GeneratedRegex("qwaxz[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Ours();
}
