using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>Every no to a document, at its field.</summary>
internal static class ProofRefusals
{
    private const string Field = "Document";
    private const int Megabyte = 1024 * 1024;

    public static readonly Refusal Missing = new Refusal("accounts.proof-missing").At(Field);

    public static readonly Refusal Name = new Refusal("accounts.proof-name").At(Field);

    public static readonly Refusal Kind = new Refusal("accounts.proof-kind").At(Field);

    public static readonly Refusal Mixed = new Refusal("accounts.proof-mixed").At(Field);

    public static readonly Refusal Broken = new Refusal("accounts.proof-broken").At(Field);

    /// <summary>The family's account waits: its proof is decided with it.</summary>
    public static readonly Refusal ApproveFirst = new("accounts.proof-approve-first");

    public static Refusal TooLarge(int most) => new Refusal("accounts.proof-large", most / Megabyte).At(Field);
}
