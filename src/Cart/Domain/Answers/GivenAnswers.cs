using System.Text.Json;
using System.Text.Json.Serialization;
using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Cart.Domain.Answers;

/// <summary>What a family answered for one registration. Frozen when the registration is sold, erased when its day has come.</summary>
internal sealed record GivenAnswers(IReadOnlyList<GivenAnswer> All)
{
    private static readonly JsonSerializerOptions Stored = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public static GivenAnswers None { get; } = new([]);

    /// <summary>The first day on which something is to be erased is the day after this one; null: nothing was answered.</summary>
    [JsonIgnore]
    public DateOnly? KeptUntil => All.Count == 0 ? null : All.Min(answer => answer.KeptUntil);

    /// <summary>Something that is needed was not answered yet.</summary>
    public bool Lack(IReadOnlyList<QuestionView> questions) =>
        questions.Any(question => question.IsNeeded && !All.Any(answer => answer.Answers(question)));

    /// <summary>What was answered to this very question.</summary>
    public IReadOnlyList<string> To(QuestionView question) => All.FirstOrDefault(answer => answer.Answers(question))?.Keys ?? [];

    /// <summary>Without what may not be kept any more.</summary>
    public GivenAnswers KeptOn(DateOnly day) => new([.. All.Where(answer => answer.KeptUntil >= day)]);

    /// <summary>As they are kept on the line.</summary>
    public string Write() => JsonSerializer.Serialize(this, Stored);

    public static GivenAnswers Read(string written) => JsonSerializer.Deserialize<GivenAnswers>(written, Stored)!;
}
