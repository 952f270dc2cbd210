using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class PersonNameTests
{
    public static TheoryData<string> Kept =>
    [
        "O'Neil", "N’Diaye", "Inés Pérez Navarro", "Jean-Sébastien", "Ó", "Anjali", "Lebœuf", "LAROUCHE", "Nguyễn Thị Ánh",
        "محمد", "Zoé 🦊", "<b>x</b>", "<script>", "{{7*7}}", "=cmd|…", "O’Brien-Lévesque", "D'Amours", "Łukasz", "李",
        "👨‍👩‍👧", "J.-P. St.Pierre Jr.", "M.Comeau", new string('é', 80),
    ];

    [Theory, MemberData(nameof(Kept))]
    [Trait("Rule", "C46")]
    public void A_personal_name_is_kept_letter_for_letter(string name) =>
        Assert.Equal(new TextReading(name, null), PersonName.Read(name));

    [Fact, Trait("Rule", "C46")]
    public void A_decomposed_accent_is_composed_and_the_ends_are_trimmed() =>
        Assert.Equal("Zoé", PersonName.Read("  Zoe\u0301\u00A0\n").Text);

    public static TheoryData<string, string?, TextFlaw> Refused => new()
    {
        { "C46 nothing", null, TextFlaw.Blank },
        { "C46 blank", " \u00A0\t ", TextFlaw.Blank },
        { "C46 line break", "Léa\nRoy", TextFlaw.LineBreak },
        { "C46 line separator", "Léa\u2028Roy", TextFlaw.LineBreak },
        { "C46 81 letters", new string('a', 81), TextFlaw.TooLong },
        { "P-704", new string('a', 1_000_000), TextFlaw.TooLong },
        { "P-702 NUL", "Léa\0", TextFlaw.Control },
        { "P-702 tab", "Léa\tRoy", TextFlaw.Control },
        { "P-702 C1 control", "Léa\u0086", TextFlaw.Control },
        { "P-702 not a character", "Léa\uFFFE", TextFlaw.Control },
        { "P-702 override", "Léa\u202Eyor", TextFlaw.BidiOverride },
        { "P-702 isolate", "\u2067Léa", TextFlaw.BidiOverride },
        { "P-702 zero width", "\u200B\u200D", TextFlaw.Invisible },
        { "P-702 filler", "\u3164", TextFlaw.Invisible },
        { "P-702 byte-order mark", "\uFEFF", TextFlaw.Invisible },
        { "C56 link", "GAGNEZ 5000 $ http://exemple.test/x", TextFlaw.Advertisement },
        { "C56 www", "www.exemple.test", TextFlaw.Advertisement },
        { "C56 bare domain", "Gagnez sur Prix-Facile.COM !", TextFlaw.Advertisement },
        { "C56 200 letters", new string('a', 200), TextFlaw.TooLong },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_name_is_refused_by_its_flaw(string rule, string? typed, TextFlaw flaw) =>
        Assert.Equal((rule, new TextReading(null, flaw)), (rule, PersonName.Read(typed)));

    [Fact, Trait("Rule", "P-702")]
    public void Half_an_emoji_is_refused() => // a fact: rows of a theory cannot carry half characters
        Assert.Equal(new TextReading(null, TextFlaw.LoneSurrogate), PersonName.Read("Léa \uD83E"));

    [Fact, Trait("Rule", "P-702")]
    public void A_note_may_have_lines_but_no_controls()
    {
        Assert.Equal("a\nb\tc\nd", PlainText.Read("a\r\nb\tc\rd", 20, lines: true).Text);
        Assert.Equal(TextFlaw.Control, PlainText.Read("a\u0007b", 20, lines: true).Flaw);
        Assert.Equal(TextFlaw.Invisible, PlainText.Read("\u200B\n\u200B", 20, lines: true).Flaw);
    }
}
