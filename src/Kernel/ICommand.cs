using MediatR;

namespace Loisirs.Kernel;

/// <summary>Changes something, whole or not at all.</summary>
public interface ICommand<T> : IRequest<Result<T>>, IWrites;

public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>>
    where TCommand : ICommand<T>;

/// <summary>Marks what writes: one transaction, opened by the outermost, never an outside call.</summary>
public interface IWrites;
