namespace Loisirs.Shared.Data;

/// <summary>A key that all hosts share: data protection (cookies, form tokens) or token signing.</summary>
internal sealed class StoredKey
{
    public required string Name { get; init; }

    public required string Purpose { get; init; }

    public required string Value { get; init; }
}
