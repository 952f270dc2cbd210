using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Host.Demo;

/// <summary>An activity of the demo town, offered in the next programme, and some in the one under way.</summary>
/// <param name="Code">The beginning of its groups' codes: <c>NAT-3</c> gives <c>NAT-31</c>.</param>
/// <param name="Price">A resident's, in dollars before taxes; 0 is free. Others pay half as much again.</param>
internal sealed record DemoActivity(
    string Code, string Category, string French, string English, DemoAges Ages, DemoHours Hours, int Minutes, int Price, int Places, string Venue)
{
    public int Groups { get; init; } = 2;

    /// <summary>Offered in the programme that is under way too.</summary>
    public bool IsNow { get; init; }

    public ActivityKind Kind { get; init; } = ActivityKind.Activity;

    /// <summary>Of a show: how many are on stage, none of them paid; 0: professionals.</summary>
    public int Amateurs { get; init; }

    public string Provider { get; init; } = DemoPlaces.Town;

    public string Text { get; init; } = "";

    public string? EnglishText { get; init; }

    public string Bring { get; init; } = "";

    /// <summary>A programme mainly for children of 14 or less is exempt; so is a free one.</summary>
    public bool IsExempt => Price == 0 || Ages.IsForChildren || Provider != DemoPlaces.Town;

    public string TaxReason => this switch
    {
        { Price: 0 } => "Activité gratuite.",
        { Ages.IsForChildren: true } => "Programme récréatif d'un organisme public, destiné surtout aux enfants de 14 ans ou moins.",
        { IsExempt: true } => "L'organisme est un petit fournisseur, qui n'est pas inscrit aux taxes.",
        { Kind: ActivityKind.Show } => "Spectacle professionnel.",
        _ => "Cours ou activité pour adultes.",
    };
}

/// <summary>Youngest and oldest age, both included, in years or in months.</summary>
internal sealed record DemoAges(int? From, int? To, bool InMonths = false)
{
    public static readonly DemoAges Everyone = new(null, null);

    public bool IsForChildren => InMonths || To is <= 15;
}

/// <summary>When the groups of an activity meet.</summary>
internal enum DemoHours
{
    AfterSchool,
    Evening,
    Morning,
    Afternoon,
}
