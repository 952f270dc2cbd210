using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>Charges of the sandbox that somebody disputes at their bank, and what the bank decides: each once, and told by a notice as a provider does.</summary>
internal sealed class SandboxDisputes(SandboxLedger ledger, TimeProvider time)
{
    /// <summary>How long a town has to answer.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromDays(7);

    public static string ReferenceOf(string session) => $"dispute-{session}";

    /// <summary>Somebody disputes the charge of a page; null when nothing was charged there. Again changes nothing.</summary>
    /// <param name="part">So much of it only; null: all of it.</param>
    /// <returns>The dispute's id.</returns>
    public async Task<string?> Open(string session, string reason, CancellationToken stop, Money? part = null)
    {
        if ((await ledger.Of(session, stop)).FirstOrDefault(entry => entry.Kind is LedgerKind.Paid or LedgerKind.Silent) is not { } paid)
            return null;
        var id = ReferenceOf(session);
        await ledger.Add(new(session, LedgerKind.Disputed, id, part ?? paid.Amount, time.GetUtcNow(), reason), stop);
        await Tell(session, id, "opened", stop);
        return id;
    }

    /// <summary>The bank decides an open dispute, once.</summary>
    public async Task Decide(string session, bool isWon, CancellationToken stop)
    {
        var id = ReferenceOf(session);
        if (await Find(id, stop) is not { State: GatewayDisputeState.Open } open)
            return;
        await ledger.Add(new(session, isWon ? LedgerKind.DisputeWon : LedgerKind.DisputeLost, LedgerEntry.EndOf(id), open.Amount, time.GetUtcNow(), id), stop);
        await Tell(session, id, "closed", stop);
    }

    public async Task<GatewayDispute?> Find(string id, CancellationToken stop) =>
        (await ledger.All(LedgerKind.Disputed, stop)).FirstOrDefault(entry => entry.Key == id) is { } opened ? Of(opened, await Ends(stop)) : null;

    /// <summary>How disputes ended.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> Ends(CancellationToken stop) =>
        [.. await ledger.All(LedgerKind.DisputeWon, stop), .. await ledger.All(LedgerKind.DisputeLost, stop)];

    public static GatewayDispute Of(LedgerEntry opened, IReadOnlyList<LedgerEntry> ends)
    {
        var state = ends.FirstOrDefault(end => end.Text == opened.Key)?.Kind switch
        {
            LedgerKind.DisputeWon => GatewayDisputeState.Won,
            LedgerKind.DisputeLost => GatewayDisputeState.Lost,
            _ => GatewayDisputeState.Open,
        };
        return new(opened.Key, SandboxGateway.ChargeOf(opened.Session), opened.Amount, opened.At, state, opened.Text, opened.At + TimeToAnswer);
    }

    private async Task Tell(string session, string id, string what, CancellationToken stop) =>
        await ledger.Add(new(session, LedgerKind.Notice, $"{id}:notice:{what}", default, time.GetUtcNow(), id), stop);
}
