using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loisirs.Shared.Data;

/// <summary>A question that every page asks: it is written and translated once for a database, not again at each asking.</summary>
public sealed class Question<TDb, TAbout, TAnswer>(Expression<Func<TDb, TAbout, CancellationToken, TAnswer>> question)
    where TDb : DbContext
{
    private readonly ConditionalWeakTable<IModel, Func<TDb, TAbout, CancellationToken, Task<TAnswer>>> _translated = [];

    public Task<TAnswer> Ask(TDb db, TAbout about, CancellationToken stop) =>
        _translated.GetValue(db.Model, _ => EF.CompileAsyncQuery(question.Spelled()))(db, about, stop);
}

/// <summary>The same, about nothing in particular.</summary>
public sealed class Question<TDb, TAnswer>(Expression<Func<TDb, CancellationToken, TAnswer>> question)
    where TDb : DbContext
{
    private readonly ConditionalWeakTable<IModel, Func<TDb, CancellationToken, Task<TAnswer>>> _translated = [];

    public Task<TAnswer> Ask(TDb db, CancellationToken stop) => _translated.GetValue(db.Model, _ => EF.CompileAsyncQuery(question.Spelled()))(db, stop);
}

/// <summary>The same, about more.</summary>
public sealed class Question<TDb, TAbout, TAt, TIf, TAnswer>(Expression<Func<TDb, TAbout, TAt, TIf, CancellationToken, TAnswer>> question)
    where TDb : DbContext
{
    private readonly ConditionalWeakTable<IModel, Func<TDb, TAbout, TAt, TIf, CancellationToken, Task<TAnswer>>> _translated = [];

    public Task<TAnswer> Ask(TDb db, TAbout about, TAt at, TIf condition, CancellationToken stop) =>
        _translated.GetValue(db.Model, _ => EF.CompileAsyncQuery(question.Spelled()))(db, about, at, condition, stop);
}

/// <summary>The same, answered by rows.</summary>
public sealed class ListQuestion<TDb, TAbout, TAnd, TRow>(Expression<Func<TDb, TAbout, TAnd, IQueryable<TRow>>> question)
    where TDb : DbContext
{
    private readonly ConditionalWeakTable<IModel, Func<TDb, TAbout, TAnd, IAsyncEnumerable<TRow>>> _translated = [];

    public Task<List<TRow>> Ask(TDb db, TAbout about, TAnd and, CancellationToken stop) =>
        _translated.GetValue(db.Model, _ => EF.CompileAsyncQuery(question.Spelled()))(db, about, and).ToListAsync(stop).AsTask();
}

/// <summary>The same, about more.</summary>
public sealed class ListQuestion<TDb, TAbout, TAnd, TOf, TRow>(Expression<Func<TDb, TAbout, TAnd, TOf, IQueryable<TRow>>> question)
    where TDb : DbContext
{
    private readonly ConditionalWeakTable<IModel, Func<TDb, TAbout, TAnd, TOf, IAsyncEnumerable<TRow>>> _translated = [];

    public Task<List<TRow>> Ask(TDb db, TAbout about, TAnd and, TOf of, CancellationToken stop) =>
        _translated.GetValue(db.Model, _ => EF.CompileAsyncQuery(question.Spelled()))(db, about, and, of).ToListAsync(stop).AsTask();
}

/// <summary>The same, about one thing.</summary>
public sealed class ListQuestion<TDb, TAbout, TRow>(Expression<Func<TDb, TAbout, IQueryable<TRow>>> question)
    where TDb : DbContext
{
    private readonly ConditionalWeakTable<IModel, Func<TDb, TAbout, IAsyncEnumerable<TRow>>> _translated = [];

    public Task<List<TRow>> Ask(TDb db, TAbout about, CancellationToken stop) =>
        _translated.GetValue(db.Model, _ => EF.CompileAsyncQuery(question.Spelled()))(db, about).ToListAsync(stop).AsTask();
}
