namespace Loisirs.Attendance.Domain.Comparing;

/// <summary>How places, paid lines and lists differ. What is to be done about each is said beside it.</summary>
internal enum HowTheyDiffer
{
    /// <summary>A place is taken, and nobody paid for it.</summary>
    PlaceWithoutLine,

    /// <summary>It is paid, and the group does not count its place.</summary>
    LineWithoutPlace,

    /// <summary>It is paid, and its place is only held.</summary>
    PlaceNotTaken,

    /// <summary>It is paid, and the person's place in the group is another order's.</summary>
    OtherPlace,

    /// <summary>More or fewer tickets were paid than places taken.</summary>
    OtherCount,

    /// <summary>It is paid, and nobody expects the person.</summary>
    LineNotListed,

    /// <summary>Somebody is expected whom no line put there.</summary>
    ListedWithoutLine,

    /// <summary>Somebody is expected whose registration was cancelled.</summary>
    ListedCancelled,

    /// <summary>Another person, or another number of tickets, is expected than was paid for.</summary>
    ListedOtherwise,
}
