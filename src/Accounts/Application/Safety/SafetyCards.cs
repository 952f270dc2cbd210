using System.Text.Json;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Accounts.Domain.Safety;

namespace Loisirs.Accounts.Application.Safety;

/// <summary>Opens and closes safety cards.</summary>
internal sealed class SafetyCards(ISeal seal)
{
    private const string Purpose = "safety";

    public string Close(SafetyView says) => seal.Close(Purpose, JsonSerializer.Serialize(says));

    /// <summary>What a card says; nothing where there is none.</summary>
    public SafetyView Open(SafetyCard? card) =>
        card is null ? SafetyView.Empty : JsonSerializer.Deserialize<SafetyView>(seal.Open(Purpose, card.Sealed))!;
}
