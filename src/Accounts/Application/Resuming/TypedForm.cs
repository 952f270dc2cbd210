using System.Text.Json;

namespace Loisirs.Accounts.Application.Resuming;

/// <summary>What somebody typed into a form, and where it was going.</summary>
/// <param name="Address">Of this site, with its language and its query.</param>
/// <param name="IsPartial">A password, a code or a file was left out: it is asked again.</param>
internal sealed record TypedForm(string Address, IReadOnlyList<TypedField> Fields, bool IsPartial)
{
    /// <summary>What a form is closed for.</summary>
    public const string Purpose = "kept-form";

    /// <summary>The field that holds a form's own token: never kept, and nobody misses it.</summary>
    public const string FormToken = "__RequestVerificationToken";

    /// <summary>A longer form is not kept; in characters.</summary>
    private const int Longest = 64 * 1024;

    private const int MostFields = 500;

    /// <summary>Names of fields that hold a secret, whatever the page: they are kept nowhere.</summary>
    private static readonly string[] Secrets = ["Code", "Offer", "Question", "Answer", "cle", FormToken];

    /// <summary>Whether it is small enough to be kept.</summary>
    public bool Fits => Fields.Count <= MostFields && Fields.Sum(typed => typed.Name.Length + typed.Value.Length) <= Longest;

    /// <summary>Whether what stands in a field of that name must never be kept.</summary>
    public static bool IsSecret(string name) => Secrets.Contains(name, StringComparer.OrdinalIgnoreCase) || name.EndsWith("Password", StringComparison.OrdinalIgnoreCase);

    public string Write() => JsonSerializer.Serialize(this);

    public static TypedForm Read(string text) => JsonSerializer.Deserialize<TypedForm>(text)!;
}

internal sealed record TypedField(string Name, string Value);
