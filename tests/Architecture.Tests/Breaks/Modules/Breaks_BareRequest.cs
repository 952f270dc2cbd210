using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Neither command, query nor process: no behaviour would open its transaction.</summary>
internal sealed class Breaks_BareRequest : IRequest<Result<Done>>;
