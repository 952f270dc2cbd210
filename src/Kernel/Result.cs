namespace Loisirs.Kernel;

/// <summary>The answer of a request: its value, or why not. An exception is for what cannot happen.</summary>
public sealed class Result<T> : IRefusable<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Refusal> refusals) => (_value, Refusals) = (value, refusals);

    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsRefused => Refusals.Count > 0;

    /// <summary>The first reason; asked only of a refused result.</summary>
    public Refusal Refusal => Refusals[0];

    /// <summary>The value; asked only of a result that is not refused.</summary>
    public T Value => IsRefused ? throw new InvalidOperationException($"Refused: {Refusal.Code}") : _value!;

    public static Result<T> Refused(IReadOnlyList<Refusal> refusals) => new(default, refusals);

    public static implicit operator Result<T>(T value) => new(value, []);

    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>Goes on with the value, or passes the refusal along.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => IsRefused ? Result<TNext>.Refused(Refusals) : next(_value!);

    /// <summary>Turns the value into another, or passes the refusal along.</summary>
    public Result<TNext> Then<TNext>(Func<T, TNext> next) => IsRefused ? Result<TNext>.Refused(Refusals) : next(_value!);
}

/// <summary>Lets the house's behaviours refuse any request without knowing its answer's type.</summary>
public interface IRefusable<out TSelf>
{
    /// <summary>Why not, in order; empty when it was done.</summary>
    IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>The answer that refuses for these reasons.</summary>
    static abstract TSelf Refused(IReadOnlyList<Refusal> refusals);
}

/// <summary>The value of a request that answers nothing but "done".</summary>
public readonly record struct Done
{
    public static readonly Done It;

    /// <summary>"Done", ready to return from a handler.</summary>
    public static readonly Result<Done> Result = It;
}
