using System.ComponentModel.DataAnnotations;
using Loisirs.Kernel;

namespace Loisirs.Shared.Town;

/// <summary>What makes the portal this town's. Section <c>Town</c>.</summary>
public sealed class TownSettings
{
    /// <summary>A CSS colour of six hexadecimal digits.</summary>
    public const string ColourForm = "^#[0-9a-fA-F]{6}$";

    /// <summary>As it stands in the header and in each mail's subject: « Ville de Val-des-Érables ».</summary>
    [Required]
    public string Name { get; set; } = "";

    /// <summary>The tz database's name of the town's zone; never an offset.</summary>
    [Required]
    public string TimeZone { get; set; } = "America/Toronto";

    /// <summary>The leisure tab's label (procedure, step 2).</summary>
    [Required]
    public string LeisureTab { get; set; } = "AccèsCité-Loisirs";

    /// <summary>The header band: a CSS colour such as <c>#0b4f8a</c>.</summary>
    [RegularExpression(ColourForm)]
    public string Colour { get; set; } = "#0b4f8a";

    /// <summary>The line under the header band; empty = the band's own colour.</summary>
    [RegularExpression("^(#[0-9a-fA-F]{6})?$")]
    public string SecondColour { get; set; } = "";

    /// <summary>Address of the logo on the portal, such as <c>/logo.svg</c>; empty = the name alone.</summary>
    [RegularExpression("^(/[^/].*)?$")]
    public string Logo { get; set; } = "";

    /// <summary>The logo's shape, so that the page does not move when it comes; pixels.</summary>
    [Range(1, 2000)]
    public int LogoWidth { get; set; } = 44;

    [Range(1, 2000)]
    public int LogoHeight { get; set; } = 44;

    /// <summary>English is offered beside French.</summary>
    public bool OffersEnglish { get; set; } = true;

    [Required]
    public string Phone { get; set; } = "";

    [Required, EmailAddress]
    public string Email { get; set; } = "";

    [Required]
    public string OfficeHours { get; set; } = "";

    [Required]
    public string OfficeHoursEnglish { get; set; } = "";

    [Required]
    public string Address { get; set; } = "";

    /// <summary>The portal's public address, without a final slash: links in mails are made from it alone.</summary>
    [Required, Url]
    public string PublicAddress { get; set; } = "http://localhost:5080";

    /// <summary>Usual delay of an approval, in working days.</summary>
    [Range(1, 60)]
    public int ApprovalDays { get; set; } = 2;

    /// <summary>Which day's residency decides the window and the price of a place (C2).</summary>
    public ResidencyInstant ResidencyDecidedOn { get; set; }

    /// <summary>For how many years the office usually recognises a residency (C5); each card may say otherwise.</summary>
    [Range(1, 10)]
    public int ResidencyYears { get; set; } = 2;

    /// <summary>Registration numbers for the two taxes, printed on receipts.</summary>
    public string GstNumber { get; set; } = "";

    public string QstNumber { get; set; } = "";
}
