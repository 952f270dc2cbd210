using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Staff;

/// <summary>The supervisors and instructors who may sign in, by name; at most 500.</summary>
[Needs(Right.Inside)]
public sealed record FindSupervisors : IQuery<IReadOnlyList<SupervisorView>>;

/// <param name="Id">The account.</param>
public sealed record SupervisorView(Guid Id, string Name);
