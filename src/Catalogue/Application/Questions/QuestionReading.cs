using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Questions;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Questions;

/// <summary>Reads a question as staff typed it.</summary>
internal static class QuestionReading
{
    private const int LongestLabel = 200;
    private const int LongestChoice = 100;
    private const int MostChoices = 30;
    private const int MostYears = 3;

    /// <param name="id">The question's own; it begins a lineage when it is new.</param>
    /// <param name="lineage">Of the question that it changes, or null.</param>
    public static Result<Question> Read(this QuestionFields typed, Guid id, Guid? lineage, DateOnly today)
    {
        var form = new FormReading("Question.");
        var label = Both(form, "Label", typed.LabelFr, typed.LabelEn, QuestionRefusals.LabelMissing, LongestLabel);
        var purpose = Both(form, "Purpose", typed.PurposeFr, typed.PurposeEn, QuestionRefusals.PurposeMissing, Longest.Text);
        var help = form.Local("Help", typed.HelpFr, typed.HelpEn, Longest.Text);
        var choices = typed.Kind is QuestionKind.OneOf or QuestionKind.SeveralOf ? Choices(form, typed) : [];
        CheckKind(form, typed);
        CheckHealth(form, typed);
        CheckKept(form, typed, today);
        return form.Or(() => new Question
        {
            Id = id,
            Lineage = lineage ?? id,
            Kind = typed.Kind,
            Per = typed.Per,
            Label = label,
            Help = help,
            Purpose = purpose,
            Choices = choices,
            IsNeeded = typed.IsNeeded,
            ForSupervisors = typed.ForSupervisors,
            KeptUntil = typed.KeptUntil!.Value,
        });
    }

    /// <summary>The fields that give this question.</summary>
    public static QuestionFields Fields(this Question question) => new()
    {
        LabelFr = question.Label.French,
        LabelEn = question.Label.English,
        HelpFr = question.Help.French,
        HelpEn = question.Help.English,
        PurposeFr = question.Purpose.French,
        PurposeEn = question.Purpose.English,
        Kind = question.Kind,
        Per = question.Per,
        ChoicesFr = string.Join('\n', question.Choices.Select(choice => choice.French)),
        ChoicesEn = string.Join('\n', question.Choices.Select(choice => choice.English).OfType<string>()),
        IsNeeded = question.IsNeeded,
        ForSupervisors = question.ForSupervisors,
        KeptUntil = question.KeptUntil,
    };

    private static LocalText Both(FormReading form, string field, string? french, string? english, Refusal missing, int longest) => new(
        form.Needed($"{field}Fr", french, longest, missing.Code),
        form.Optional($"{field}En", english, longest) is { Length: > 0 } translated ? translated : null);

    private static List<LocalText> Choices(FormReading form, QuestionFields typed)
    {
        var (french, english) = (Lines(typed.ChoicesFr), Lines(typed.ChoicesEn));
        if (french.Count is < 2 or > MostChoices || french.Exists(choice => choice.Length > LongestChoice)
            || french.Distinct(StringComparer.OrdinalIgnoreCase).Count() < french.Count)
        {
            form.Refuse(nameof(typed.ChoicesFr), QuestionRefusals.ChoicesMissing);
        }
        else if (english.Count > 0 && (english.Count != french.Count || english.Exists(choice => choice.Length > LongestChoice)))
        {
            form.Refuse(nameof(typed.ChoicesEn), QuestionRefusals.ChoicesUneven);
        }

        return [.. french.Select((choice, index) => new LocalText(choice, english.Count > index ? english[index] : null))];
    }

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A number that names no kind can come in by the API.</summary>
    private static void CheckKind(FormReading form, QuestionFields typed)
    {
        if (!Enum.IsDefined(typed.Kind) || !Enum.IsDefined(typed.Per))
        {
            form.Refuse(nameof(typed.Kind), "catalogue.text-unreadable");
        }
    }

    private static void CheckHealth(FormReading form, QuestionFields typed)
    {
        if (HealthWords.Speak(typed.LabelFr, typed.LabelEn, typed.HelpFr, typed.HelpEn, typed.PurposeFr, typed.PurposeEn, typed.ChoicesFr, typed.ChoicesEn))
        {
            form.Refuse(nameof(typed.LabelFr), QuestionRefusals.AboutHealth);
        }
    }

    private static void CheckKept(FormReading form, QuestionFields typed, DateOnly today)
    {
        var latest = today.AddYears(MostYears);
        var why = typed.KeptUntil is not { } until ? QuestionRefusals.KeptMissing
            : until < today ? QuestionRefusals.KeptPast
            : until > latest ? QuestionRefusals.KeptTooLong(latest) : null;
        if (why is not null)
        {
            form.Refuse(nameof(typed.KeptUntil), why);
        }
    }
}
