namespace Loisirs.Accounts.Domain.Families;

/// <content>How it is forgotten.</content>
internal sealed partial class Family
{
    /// <summary>Nothing is known of it any more but that it was; null while it is known.</summary>
    public Erasure? Erased { get; private set; }

    /// <summary>Forgets the household. A child who lives in another household too is that one's from now on. Twice is as once.</summary>
    /// <returns>The people who are nobody's any more: what is kept of them is to be removed.</returns>
    public IReadOnlyList<Member> Erase(Guid by, DateTimeOffset now)
    {
        foreach (var home in _homes.Where(home => home.End is null))
        {
            home.Finish(by, null, now);
        }

        var shared = _members.Where(m => m is { SecondHome: not null, Withdrawal: null }).ToList();
        foreach (var child in shared)
        {
            var home = child.SecondHome!;
            home.Finish(by, null, now);
            child.MoveTo(home.Family);
        }

        Member[] gone = [.. _members.Except(shared)];
        _members.Clear();
        Correct("", "", null, new HomeAddress("", "", ""));
        (Email, SearchText, SortKey) = ("", "", "");
        Erased ??= new Erasure(by, now);
        return gone;
    }
}

/// <summary>The family was forgotten.</summary>
/// <param name="By">The account of the office.</param>
internal sealed record Erasure(Guid By, DateTimeOffset At);
