namespace Loisirs.Kernel.Time;

/// <summary>A public holiday or closed day.</summary>
/// <param name="Day">Civil date.</param>
/// <param name="Name">Which one, for the screens to name.</param>
public readonly record struct Holiday(DateOnly Day, HolidayName Name);

/// <summary>The day that a Québec employer gives at Easter.</summary>
public enum EasterChoice
{
    /// <summary>Both days are closed.</summary>
    Both,

    /// <summary>Good Friday only.</summary>
    GoodFriday,

    /// <summary>Easter Monday only.</summary>
    EasterMonday,
}

/// <summary>Holidays known to the house.</summary>
public enum HolidayName
{
    /// <summary>1 January.</summary>
    NewYear,

    /// <summary>2 January, closed by custom.</summary>
    DayAfterNewYear,

    /// <summary>Friday before Easter.</summary>
    GoodFriday,

    /// <summary>Monday after Easter.</summary>
    EasterMonday,

    /// <summary>Journée nationale des patriotes: the Monday before 25 May.</summary>
    PatriotsDay,

    /// <summary>Fête nationale, 24 June; also 25 June when the 24th is a Sunday.</summary>
    NationalHoliday,

    /// <summary>1 July, or 2 July when the 1st is a Sunday.</summary>
    CanadaDay,

    /// <summary>First Monday of September.</summary>
    LabourDay,

    /// <summary>Action de grâces: second Monday of October.</summary>
    Thanksgiving,

    /// <summary>24 December, closed by custom.</summary>
    ChristmasEve,

    /// <summary>25 December.</summary>
    Christmas,

    /// <summary>26 December, closed by custom.</summary>
    BoxingDay,

    /// <summary>31 December, closed by custom.</summary>
    NewYearsEve,
}
