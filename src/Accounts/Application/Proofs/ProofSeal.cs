using Loisirs.Accounts.Application.Secrets;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>Closes and opens the documents: one does not open in the place of another.</summary>
internal sealed class ProofSeal(ISeal seal)
{
    public byte[] Close(Guid proof, byte[] content) => seal.Close(Purpose(proof), content);

    public byte[] Open(Guid proof, byte[] content) => seal.Open(Purpose(proof), content);

    private static string Purpose(Guid proof) => $"proof.{proof:N}";
}
