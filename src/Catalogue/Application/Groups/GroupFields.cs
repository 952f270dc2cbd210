using Loisirs.Catalogue.Application.Programmes;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>A group as staff type it; amounts as text, read alike in both languages (C44).</summary>
internal sealed record GroupFields
{
    /// <summary>Such as <c>NAT-31</c>; unique in its programme.</summary>
    public string? Code { get; init; }

    public Guid Venue { get; init; }

    public string? Instructor { get; init; }

    /// <summary>Places, 1 to 10,000.</summary>
    public int? Capacity { get; init; }

    /// <summary>Before taxes, such as <c>85,00</c>; <c>0</c> is free.</summary>
    public string? ResidentPrice { get; init; }

    /// <summary>Before taxes; empty: the resident's price, with the programme's rise if it has one.</summary>
    public string? NonResidentPrice { get; init; }

    /// <summary>Its own windows replace the programme's (W10); none: the programme's.</summary>
    public IReadOnlyList<WindowFields>? Windows { get; init; }
}
