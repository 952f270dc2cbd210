using Loisirs.Benchmarks.Browsing;
using Loisirs.Benchmarks.OpeningDay;

namespace Loisirs.Benchmarks.Twin;

/// <summary>Our own pages as a family saw them once: the twin answers the same bytes, with other ids in them.</summary>
/// <param name="Added">After the group was put in the cart.</param>
/// <param name="Full">The group has no place left.</param>
/// <param name="Refused">The group filled up before the checkout.</param>
/// <param name="Person">Whose id stands in the pages that a family buys with.</param>
internal sealed record RecordedPages(string Catalogue, string Groups, string Added, string CheckOut, string Order, string Full, string Refused, Guid Person, Guid Group)
{
    private const string Confirm = "Confirmer l'inscription à ce groupe";
    private const string Finish = "Terminer l'inscription";

    /// <summary>Three families visit a group of one place: the first one gets it, the second one is too late, the third one finds it full.</summary>
    public static async Task<RecordedPages> Of(OwnTown town)
    {
        var (group, first, second, third) = await town.ForTheRecord();
        var address = $"/loisirs/inscription?personne={first.Person}&groupe={group}";
        var catalogue = await first.Browser.Gets("/loisirs/catalogue");
        var groups = await first.Browser.Gets(address);
        var added = await first.Browser.Sends(PageForm.Needed(groups, Confirm));
        var theirs = $"/loisirs/inscription?personne={second.Person}&groupe={group}";
        await second.Browser.Sends(PageForm.Needed(await second.Browser.Gets(theirs), Confirm));
        var (check, late) = (await first.Browser.Gets("/panier/payer"), await second.Browser.Gets("/panier/payer"));
        var order = await first.Browser.Sends(PageForm.Needed(check, Finish));
        var refused = await second.Browser.Sends(PageForm.Needed(late, Finish));
        var full = await third.Browser.Gets($"/loisirs/inscription?personne={third.Person}&groupe={group}");
        return new RecordedPages(catalogue.Html, groups.Html, added.Html, check.Html, order.Html, full.Html, refused.Html, first.Person, group);
    }

    /// <summary>One file a page.</summary>
    public async Task Keep(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Files())
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        }
    }

    public static async Task<RecordedPages> Read(string folder)
    {
        Task<string> Text(string name) => File.ReadAllTextAsync(Path.Combine(folder, name));
        return new RecordedPages(
            await Text("catalogue"), await Text("groups"), await Text("added"), await Text("checkout"), await Text("order"), await Text("full"), await Text("refused"),
            Guid.Parse(await Text("person")), Guid.Parse(await Text("group")));
    }

    /// <summary>A page with these ids instead of the recorded ones.</summary>
    public string For(string page, string person, string group) =>
        page.Replace(Person.ToString(), person, StringComparison.Ordinal).Replace(Group.ToString(), group, StringComparison.Ordinal);

    private (string Name, string Text)[] Files() =>
    [
        ("catalogue", Catalogue), ("groups", Groups), ("added", Added), ("checkout", CheckOut), ("order", Order), ("full", Full), ("refused", Refused),
        ("person", Person.ToString()), ("group", Group.ToString()),
    ];
}
