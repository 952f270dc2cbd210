using System.Collections.Concurrent;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Several connections tell at once what became of their messages: what was told while others were being recorded is recorded together.</summary>
internal sealed class PostingsToRecord(Func<IReadOnlyList<Posted>, Task> record) : IDisposable
{
    private readonly ConcurrentQueue<Posted> _told = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Ends once it is recorded: no connection has more than one message of which nobody knows.</summary>
    public async Task Tell(Posted posted)
    {
        _told.Enqueue(posted);
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            var batch = new List<Posted>();
            while (_told.TryDequeue(out var next))
            {
                batch.Add(next);
            }

            if (batch.Count > 0)
            {
                await record(batch);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
