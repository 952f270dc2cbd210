using FluentValidation;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed class Breaks_ShapeWithClock : AbstractValidator<Breaks_NeedsNothing>
{
    public Breaks_ShapeWithClock(TimeProvider time) => RuleFor(c => c).Must(_ => time.GetUtcNow().Year > 0);
}
