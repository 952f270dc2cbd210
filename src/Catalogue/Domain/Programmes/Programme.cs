using Loisirs.Kernel;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Domain.Programmes;

/// <summary>A session of the year (Automne, Hiver…): its civil dates and when each class may register.</summary>
internal sealed class Programme
{
    /// <summary>Days: a bound against a mistyped year.</summary>
    private const int FurthestCopy = 3 * 366;

    private Programme()
    {
    }

    public Guid Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Empty;

    /// <summary>First civil day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last civil day, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Default windows; a group's own replace them (W10).</summary>
    public IReadOnlyList<RegistrationWindow> Windows { get; private set; } = [];

    /// <summary>How much of each group some people may take early.</summary>
    public PlaceShares Shares { get; private set; } = PlaceShares.None;

    /// <summary>What non-residents pay above residents where a group does not say.</summary>
    public NonResidentRise Rise { get; private set; } = NonResidentRise.None;

    public static Programme Of(Guid id, ProgrammeContent content)
    {
        var programme = new Programme { Id = id };
        programme.Change(content);
        return programme;
    }

    /// <summary>How far its copy lies that begins on that day; the copy comes after it.</summary>
    public Result<SeasonShift> ShiftTo(DateOnly? from) => from switch
    {
        null => new Refusal("catalogue.dates-missing").At(nameof(From)),
        { } day when day <= From => CatalogueRefusals.CopyNotLater.At(nameof(From)),
        { } day when day.DayNumber - From.DayNumber > FurthestCopy => CatalogueRefusals.CopyTooFar.At(nameof(From)),
        { } day => SeasonShift.Between(From, day),
    };

    /// <summary>Its dates and windows from now on; its groups' rules change with them.</summary>
    public void Change(ProgrammeContent content) =>
        (Name, From, To, Windows, Shares, Rise) = (content.Name, content.From, content.To, content.Windows, content.Shares, content.Rise);
}

/// <summary>What staff decide of a programme.</summary>
internal sealed record ProgrammeContent(
    LocalText Name, DateOnly From, DateOnly To, IReadOnlyList<RegistrationWindow> Windows, PlaceShares Shares, NonResidentRise Rise);
