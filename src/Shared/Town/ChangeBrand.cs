using System.Text.RegularExpressions;
using Loisirs.Kernel;

namespace Loisirs.Shared.Town;

/// <summary>Changes the colour of the header band and of the line under it. What is written on them stays readable, whatever was chosen.</summary>
/// <param name="Colour">Such as <c>#0b4f8a</c>.</param>
/// <param name="SecondColour">The same, or nothing: the line has the band's colour.</param>
/// <remarks>Refuses, at its field: house.town-colour.</remarks>
[Needs(Right.Administer)]
public sealed partial record ChangeBrand(string? Colour, string? SecondColour) : ICommand<Done>
{
    /// <summary>What a colour looks like: <c>#rrggbb</c>.</summary>
    [GeneratedRegex(TownSettings.ColourForm, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex ColourForm { get; }
}

internal sealed class ChangeBrandHandler(TownValues values) : ICommandHandler<ChangeBrand, Done>
{
    public async Task<Result<Done>> Handle(ChangeBrand command, CancellationToken stop)
    {
        var form = new TownForm()
            .Needed(nameof(command.Colour), command.Colour, ChangeBrand.ColourForm, "house.town-colour")
            .Optional(nameof(command.SecondColour), command.SecondColour, ChangeBrand.ColourForm, "house.town-colour");
        if (form.Refused<Done>() is { } refused)
        {
            return refused;
        }

        await values.Keep(form.Values, stop);
        return Done.It;
    }
}
