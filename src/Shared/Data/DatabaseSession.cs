using System.Data.Common;
using System.Runtime.CompilerServices;
using Loisirs.Kernel;
using Loisirs.Shared.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Data;

/// <summary>The unit of work of one scope: one connection for all modules' contexts, and at most one transaction.</summary>
/// <remarks>The outermost command opens and ends the transaction; a nested one goes back to its savepoint when refused.</remarks>
public sealed class DatabaseSession(IDatabase database, TimeProvider time, IServiceProvider scope) : IAsyncDisposable
{
    private const int MostAttempts = 4;

    private static readonly ConditionalWeakTable<DbTransaction, object> Units = [];

    private readonly DbConnection _connection = database.Lend();
    private readonly List<DbContext> _contexts = [];
    private readonly List<Action> _afterCommit = [];
    private readonly HashSet<INotice> _changed = [];
    private readonly List<Message> _events = [];
    private WriteTransaction? _write;
    private int _savepoints;

    public bool IsWriting => _write is not null;

    /// <summary>A context of a module on this session's connection, in its transaction if there is one.</summary>
    public TDb Join<TDb>(TDb context)
        where TDb : DbContext
    {
        context.Database.SetDbConnection(_connection);
        context.Database.AutoSavepointsEnabled = false; // what fails undoes the whole, or goes back to a savepoint of ours
        if (_write is not null)
        {
            context.Database.UseTransaction(_write.Transaction);
        }

        _contexts.Add(context);
        return context;
    }

    /// <summary>Done once when the outermost command has committed; forgotten when it did not.</summary>
    public void AfterCommit(Action act) => _afterCommit.Add(act);

    /// <summary>Rows changed that the unit of work did not see, by one statement over many: they are told of as the others are.</summary>
    public void HaveChanged(params IEnumerable<INotice> changes) => _changed.UnionWith(changes);

    /// <summary>A message that other programs may hear of, once it is known whether any listens.</summary>
    internal void IsEvent(Message message) => _events.Add(message);

    /// <summary>Runs a command's work: all of it is committed, or nothing.</summary>
    public async Task<T> Write<T>(Func<Task<T>> work, CancellationToken stop)
        where T : IRefusable<T>
    {
        if (IsWriting)
        {
            return await Nested(work, stop);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Outermost(work, stop);
            }
            catch (Exception failure) when (attempt < MostAttempts && database.MayRunAgain(failure))
            {
                // A constraint decided for somebody else: run again on what stands now, and say why not.
            }
        }
    }

    /// <summary>Writes what is pending and forgets what was read: whoever comes next in the same transaction reads again.</summary>
    public async Task PutDown(CancellationToken stop)
    {
        await Save(stop);
        Forget();
    }

    public async ValueTask DisposeAsync()
    {
        if (_write is not null)
        {
            await _write.DisposeAsync();
        }

        await database.TakeBack(_connection);
    }

    internal static bool IsUnitOfWork(DbTransaction? transaction) => transaction is not null && Units.TryGetValue(transaction, out _);

    private async Task<T> Outermost<T>(Func<Task<T>> work, CancellationToken stop)
        where T : IRefusable<T>
    {
        await Begin(stop);
        var committed = false;
        T answer;
        try
        {
            answer = await work();
            if (answer.Refusals.Count == 0)
            {
                await Save(stop);
                await TellOfEvents(stop);
                await _write!.Transaction.CommitAsync(CancellationToken.None);
                committed = true;
            }
        }
        catch (Exception failure) when (_connection.State != System.Data.ConnectionState.Open && !database.IsUnavailable(failure))
        {
            // EF swallows that a savepoint could not be let go: what fails then is only that there is no transaction any more
            throw new IOException("The line to the database broke in the midst of a command.", failure);
        }
        finally
        {
            await End(committed);
        }

        return answer;
    }

    private async Task<T> Nested<T>(Func<Task<T>> work, CancellationToken stop)
        where T : IRefusable<T>
    {
        await Save(stop);
        var (savepoint, events) = ($"nested_{++_savepoints}", _events.Count);
        await _write!.Transaction.SaveAsync(savepoint, stop);
        var answer = await work();
        if (answer.Refusals.Count == 0)
        {
            await Save(stop);
            await _write.Transaction.ReleaseAsync(savepoint, stop);
        }
        else
        {
            await _write.Transaction.RollbackAsync(savepoint, stop);
            _events.RemoveRange(events, _events.Count - events);
            Forget();
        }

        return answer;
    }

    private async Task Begin(CancellationToken stop)
    {
        if (_connection.State != System.Data.ConnectionState.Open)
        {
            await database.Open(_connection, stop);
        }

        _changed.Clear();
        _events.Clear();
        _write = await database.BeginWrite(_connection, stop);
        Units.AddOrUpdate(_write.Transaction, this); // Npgsql uses one transaction object again and again
        foreach (var context in _contexts)
        {
            context.ChangeTracker.Clear(); // what was read before the write began may be old
            context.Database.UseTransaction(_write.Transaction);
        }
    }

    private async Task Save(CancellationToken stop)
    {
        foreach (var context in _contexts.ToArray())
        {
            if (context.ChangeTracker.HasChanges())
            {
                _changed.UnionWith(Dated.Stamp(context, time.GetUtcNow()));
                await context.SaveChangesAsync(stop);
            }
        }
    }

    /// <summary>Once for each thing that changed, in the transaction of its change. Who tells stands on this session, and is asked for when it must.</summary>
    private async Task TellOfEvents(CancellationToken stop)
    {
        if (_changed.Count > 0 || _events.Count > 0)
        {
            await scope.GetRequiredService<TellOfEvents>().Tell(_changed, _events, stop);
            await Save(stop);
        }
    }

    private async Task End(bool committed)
    {
        var write = _write!;
        Units.Remove(write.Transaction);
        foreach (var context in _contexts)
        {
            context.Database.UseTransaction(null);
        }

        _write = null;
        try
        {
            if (!committed && _connection.State == System.Data.ConnectionState.Open && write.Transaction.Connection is not null) // what broke off is undone by the server
            {
                await write.Transaction.RollbackAsync(CancellationToken.None);
            }
        }
        finally
        {
            await write.DisposeAsync();
            await database.LetGo(_connection);
        }

        Told(committed);
    }

    private void Told(bool committed)
    {
        if (!committed)
        {
            Forget();
            _afterCommit.Clear();
            return;
        }

        var acts = _afterCommit.ToArray();
        _afterCommit.Clear();
        foreach (var act in acts)
        {
            act();
        }
    }

    /// <summary>What was tracked is no longer so in the database.</summary>
    private void Forget()
    {
        foreach (var context in _contexts)
        {
            context.ChangeTracker.Clear();
        }
    }
}
