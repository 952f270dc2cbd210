using System.ComponentModel;

namespace Loisirs.Shared.Web.Lists;

/// <summary>How a program reads a list from its beginning to its end. None of it named: the list as it is shown.</summary>
public class ListQuery
{
    /// <summary>How many a part holds when only the beginning or an instant is named.</summary>
    public const int UsualLimit = 100;

    /// <summary>A limit beyond is this one; one below 1 is 1.</summary>
    public const int HighestLimit = 200;

    private bool _isAlways;

    /// <summary>The cursor of the part before.</summary>
    [Description("The cursor of the part before, from its Link header; leave it out for the first part.")]
    public string? After { get; init; }

    /// <summary>How many a part holds.</summary>
    [Description("How many a part holds: 1 to 200, usually 100; beyond is 200.")]
    public int? Limit { get; init; }

    internal virtual DateTimeOffset? Since => null;

    /// <summary>A list that is too long to be shown whole: none of it named is its first part.</summary>
    public ListQuery Always()
    {
        _isAlways = true;
        return this;
    }

    internal bool IsWalk => _isAlways || After is not null || Limit is not null || Since is not null;

    internal int Most => Math.Clamp(Limit ?? UsualLimit, 1, HighestLimit);
}

/// <summary>The same, of a list whose things know when they last changed.</summary>
public sealed class ChangesQuery : ListQuery
{
    /// <summary>Only what was made or changed since then.</summary>
    [Description("Only what was made or changed since this instant, UTC.")]
    public DateTimeOffset? ChangedSince { get; init; }

    internal override DateTimeOffset? Since => ChangedSince;
}
