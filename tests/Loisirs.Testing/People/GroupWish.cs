using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Windows;

namespace Loisirs.Testing.People;

/// <summary>A group as a story wants it; what it does not say is a children's swimming class of 15 places, open to all, that meets tonight.</summary>
public sealed class GroupWish
{
    public string Activity { get; set; } = "Natation 3";

    public string Category { get; set; } = "aquatics";

    public ActivityKind Kind { get; set; } = ActivityKind.Activity;

    public int Places { get; set; } = 15;

    /// <summary>Before taxes, as the office types it.</summary>
    public string Price { get; set; } = "85,00";

    /// <summary>Null: the residents' price.</summary>
    public string? NonResidentPrice { get; set; }

    public TaxStatus TaxStatus { get; set; } = TaxStatus.Exempt;

    /// <summary>Ages in years, both included.</summary>
    public (int From, int To)? Ages { get; set; }

    /// <summary>On which day those ages count.</summary>
    public ReferenceDateKind Reference { get; set; } = ReferenceDateKind.FirstMeeting;

    /// <summary>Youngest age of the adult who comes along; null: nobody needs to.</summary>
    public int? CompanionFrom { get; set; }

    /// <summary>The first meeting; null: today.</summary>
    public DateOnly? First { get; set; }

    public int Weeks { get; set; } = 10;

    public TimeOnly Starts { get; set; } = new(18, 30);

    public TimeOnly Ends { get; set; } = new(19, 30);

    /// <summary>For whom alone it has been open for a month; null: as <see cref="Opens"/> says.</summary>
    public Audience? OnlyFor { get; set; }

    /// <summary>When it opens to all in town time; null: a month ago.</summary>
    public (DateOnly Day, TimeOnly Hour)? Opens { get; set; }

    /// <summary>Who gives it; null: the town.</summary>
    public Guid? Partner { get; set; }

    /// <summary>On offer; otherwise a draft.</summary>
    public bool Published { get; set; } = true;

    public GroupWish Free()
    {
        Price = "0";
        return this;
    }
}
