using System.Collections.Frozen;
using Loisirs.Kernel.Formats;

namespace Loisirs.Catalogue.Domain.Questions;

/// <summary>Tells a question about somebody's health by its words, in both languages.</summary>
/// <remarks>Such an answer would stand on lists and papers; the safety card keeps it sealed and notes each opening. Words alone cannot
/// know all: whoever asks in other words is still told to use the card on the page.</remarks>
internal static class HealthWords
{
    /// <summary>Beginnings of folded words.</summary>
    private static readonly string[] Beginnings =
    [
        "allerg", "intoleran", "asthm", "diabet", "epilep", "epipen", "medica", "maladie", "malade", "illness",
        "disease", "diagnos", "handicap", "disab", "autis", "tdah", "adhd", "trouble", "symptom", "vaccin", "ordonnance", "prescription", "posologie",
        "blessure", "injur", "traitement", "treatment", "psycholog", "psychiatr", "anaphyla", "ramq", "seizure", "convulsion", "chirurg", "surger", "grossesse", "pregnan",
    ];

    private static readonly FrozenSet<string> Words = new[] { "sante", "health", "soin", "soins", "medecin", "doctor", "enceinte" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Speak(params IReadOnlyList<string?> texts) => texts.Any(text => text is not null
        && SearchText.Fold(text).Split(' ').Any(word => Words.Contains(word) || Beginnings.Any(begin => word.StartsWith(begin, StringComparison.Ordinal))));
}
