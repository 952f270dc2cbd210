namespace Loisirs.Shared.Web;

/// <summary>The page shows again a form that met an ended sign-in: nothing of it was sent, and nothing is before the person presses (P-608).</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="IsPartial">A password, a code or a file was not kept, so that it cannot be confirmed as it is.</param>
public sealed record FormShownAgain(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool IsPartial);
