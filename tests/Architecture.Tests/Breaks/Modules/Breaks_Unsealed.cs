using FluentValidation;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal class Breaks_Unsealed : AbstractValidator<Breaks_NeedsNothing>;
