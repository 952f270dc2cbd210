using FluentValidation;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Its custom rule names a code without a sentence.</summary>
internal sealed class Breaks_WordlessShape : AbstractValidator<Breaks_NeedsNothing>
{
    public Breaks_WordlessShape() => RuleFor(c => c).Custom((_, context) =>
        context.AddFailure(new FluentValidation.Results.ValidationFailure("Name", "") { ErrorCode = "no.such-sentence" }));
}
