namespace Loisirs.Cart.Domain.Waiting;

/// <summary>Those who take their turn together: one person, or all of a tie that are still on the list.</summary>
internal sealed class WaitingUnit(IEnumerable<WaitingEntry> entries)
{
    private readonly List<WaitingEntry> _entries = [.. entries];

    /// <summary>In order; empty once all of them are over.</summary>
    public IReadOnlyList<WaitingEntry> Entries => _entries;

    public WaitingEntry First => _entries[0];

    public bool IsOffered => _entries.Count > 0 && First.IsOffered;

    public bool IsSkipped => First.SkippedAt is not null;

    public bool IsOver => _entries.Count == 0;

    /// <summary>The units of a list, in the order of their first.</summary>
    public static IReadOnlyList<WaitingUnit> Of(IEnumerable<WaitingEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Position).GroupBy(entry => entry.Tie ?? entry.Id).Select(unit => new WaitingUnit(unit))];

    /// <summary>One of them is over for good; the others stay where they are.</summary>
    public void Drop(WaitingEntry entry) => _entries.Remove(entry);

    /// <summary>Their places are kept until then; one key opens the offer.</summary>
    public void Offer(DateTimeOffset now, DateTimeOffset until, string hash) => _entries.ForEach(entry => entry.Offer(now, until, entry == First ? hash : null));

    /// <summary>The office lets them wait.</summary>
    public void Skip(DateTimeOffset now) => _entries.ForEach(entry => entry.Skip(now));

    /// <summary>They take their turn again.</summary>
    public void TakeTurnAgain() => _entries.ForEach(entry => entry.TakeTurnAgain());

    /// <summary>A place went to somebody behind them.</summary>
    public void PassOver(PassedOver why, DateTimeOffset now) => _entries.ForEach(entry => entry.PassOver(why, now));
}
