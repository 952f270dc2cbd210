using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>The programmes by date, the latest first; without those that are over unless asked. At most 100.</summary>
[Needs(Right.Anyone)]
internal sealed record ListProgrammes(bool WithPast = false) : IQuery<IReadOnlyList<ProgrammeChoice>>;

/// <summary>One programme and its civil dates, both included.</summary>
/// <param name="Windows">Its default registration windows.</param>
internal sealed record ProgrammeChoice(Guid Id, string Name, DateOnly From, DateOnly To, IReadOnlyList<Groups.WindowView> Windows);
