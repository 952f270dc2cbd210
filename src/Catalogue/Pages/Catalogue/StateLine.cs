using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>The one line that says how a group stands for the public at large.</summary>
/// <param name="Kind">A kind of the tag helper <c>state</c>.</param>
/// <param name="Note">When it opens for the classes that cannot register yet, or null.</param>
internal sealed record StateLine(string Kind, string Text, string? Note = null)
{
    /// <summary>It says how many places are left, so the page keeps it fresh.</summary>
    public bool IsAboutPlaces => Kind is "ok" or "peu" or "plein";

    /// <summary>Somebody may register now, or will.</summary>
    public bool LeadsToRegistration => Kind is not ("ferme" or "annule");

    public static StateLine Of(GroupCard group, Words words) => group switch
    {
        { State: GroupState.Cancelled } => new("annule", words["browse.state.cancelled"]),
        { State: GroupState.Closed } or { Opening.Status: WindowStatus.Closed or WindowStatus.Never } => new("ferme", words["browse.state.closed"]),
        { Opening.Status: WindowStatus.NotYet } => NotYet(group.Opening, words),
        { Places.IsFull: true } => new("plein", words["browse.state.full"]),
        { Places.IsNearlyFull: true } => new("peu", words.Count("browse.state.few", group.Places.Left), Others(group.Opening.Windows, words)),
        _ => new("ok", words["browse.state.places"], Others(group.Opening.Windows, words)),
    };

    private static StateLine NotYet(OpeningView opening, Words words)
    {
        var (first, others) = (Waiting(opening.Windows).FirstOrDefault(), Waiting(opening.Windows).Skip(1));
        return first is null
            ? new("ferme", words["browse.state.closed"])
            : new("ouvre", words["browse.state.opens", first.OpensAt, For(first.For, words)], Others(others, words));
    }

    private static IEnumerable<WindowView> Waiting(IEnumerable<WindowView> windows) =>
        windows.Where(window => window.Status == WindowStatus.NotYet).OrderBy(window => window.OpensAt);

    private static string? Others(IEnumerable<WindowView> windows, Words words) =>
        string.Join(" · ", Waiting(windows).Select(window => words["browse.state.opens", window.OpensAt, For(window.For, words)])) is { Length: > 0 } note
            ? note
            : null;

    private static string For(Audience audience, Words words) => words[$"browse.for.{audience}"];
}
