using System.Text;
using Loisirs.Accounts.Domain.Residency;

namespace Loisirs.Accounts.Tests.Residency;

/// <summary>What somebody sends as a proof is judged by its bytes, and only what draws it is kept.</summary>
[Trait("Promise", "P-712")]
public sealed class HostileDocuments
{
    private const int Most = 64 * 1024;

    public static TheoryData<string?, byte[], string> Refused => new()
    {
        { "bail.pdf", [], "missing" },
        { null, Papers.Pdf(), "missing" },
        { "bail.pdf", new byte[Most + 1], "large" },
        { "../bail.pdf", Papers.Pdf(), "name" },
        { "..%2fbail.pdf", Papers.Pdf(), "name" },
        { "dossier/bail.pdf", Papers.Pdf(), "name" },
        { "C:\\bail.pdf", Papers.Pdf(), "name" },
        { "bail%00.pdf", Papers.Pdf(), "name" },
        { "bail\0.pdf", Papers.Pdf(), "name" },
        { "CON.pdf", Papers.Pdf(), "name" },
        { "com1.bail.pdf", Papers.Pdf(), "name" },
        { "bail\u202Efdp.exe", Papers.Pdf(), "name" },
        { new string('x', 300) + ".pdf", Papers.Pdf(), "name" },
        { "bail", Papers.Pdf(), "kind" },
        { "gpj.exe", Papers.Jpeg(), "kind" },
        { "bombe.zip", Papers.Zip(), "kind" },
        { "bail.pdf", Papers.Zip(), "kind" },
        { "bail.pdf", Papers.Bytes("<html><script>alert(1)</script>%PDF-1.7 %%EOF"), "kind" },
        { "bail.png", Papers.Jpeg(), "kind" },
        { "bail.jpg", Papers.Png(), "kind" },
        { "dessin.svg", Papers.Bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "kind" },
        { "bail.pdf", [.. Papers.Pdf(), .. Papers.EndOfZip()], "mixed" },
        { "bail.png", [.. Papers.Png(), .. Papers.Zip()], "mixed" },
        { "bail.jpg", Papers.Jpeg(note: "%PDF-1.7"), "mixed" },
        { "bail.png", Papers.Png(note: "<SCRIPT>alert(1)</script>"), "mixed" },
        { "bail.jpg", Papers.Jpeg(after: "<?php system('id');"), "mixed" },
        { "bail.pdf", Papers.Pdf("/S /JavaScript /JS (app.alert(1))"), "mixed" },
        { "bail.pdf", Papers.Pdf("/Type /EmbeddedFile"), "mixed" },
        { "bail.pdf", Papers.Pdf("/S /Launch"), "mixed" },
        { "bail.pdf", Papers.Pdf()[..^7], "broken" },
        { "bail.pdf", [.. Papers.Pdf(), .. Papers.Bytes("MZ")], "broken" },
        { "bail.png", Papers.Png()[..^9], "broken" },
        { "bail.png", Papers.Png(width: 50_000, height: 50_000), "broken" },
        { "bail.jpg", Papers.Jpeg()[..^2], "broken" },
        { "bail.jpg", [0xFF, 0xD8, 0xFF, 0xD9], "broken" },
        { "bail.webp", Papers.Png(), "kind" },
        { "bail.png", Papers.Webp(), "kind" },
        { "chanson.webp", Papers.Bytes("RIFF\u0004\0\0\0WAVE"), "kind" },
        { "bail.webp", [.. Papers.Webp(), .. Papers.Zip()], "mixed" },
        { "bail.webp", Papers.Webp(Papers.Around(), place: "<script>alert(1)</script>"), "mixed" },
        { "bail.webp", Papers.Webp()[..^1], "broken" },
        { "bail.webp", Papers.Bytes("RIFF\u0004\0\0\0WEBP"), "broken" },
        { "bail.webp", Papers.Webp(picture: Papers.Lossy(width: 0)), "broken" },
        { "bail.webp", Papers.Webp(picture: Papers.Lossy(width: 16_000)), "broken" },
        { "bail.webp", Papers.Webp(picture: [1, .. Papers.Lossy()[1..]]), "broken" }, // a part of a film, which needs the one before
        { "bail.webp", Papers.Webp(Papers.Around(flags: 0x02)), "broken" },
        { "bail.webp", Papers.Webp(Papers.Around(width: 900)), "broken" }, // two sizes
        { "bail.webp", Papers.Webp(Papers.Around()[..9]), "broken" },
        { "bail.webp", Papers.Webp(more: ("VP8L", Papers.Lossless())), "broken" }, // two pictures
        { "bail.webp", Papers.Webp(Papers.Around(), picture: []), "broken" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void Is_refused_with_the_sentence_that_fits(string? name, byte[] content, string why)
    {
        var read = ReadProof.Of(name, content, Most);

        Assert.Equal(("accounts.proof-" + why, "Document"), (read.Refusal.Code, read.Refusal.Field));
    }

    [Fact]
    public void Whatever_bytes_are_cut_off_or_changed_nothing_but_a_refusal_or_a_document_comes_of_it()
    {
        foreach (var (name, whole) in new[] { ("bail.pdf", Papers.Pdf()), ("bail.png", Papers.Png()), ("bail.jpg", Papers.Jpeg()), ("bail.webp", Papers.Webp(Papers.Around(flags: 0x3C), more: ("ALPH", [1, 2, 3]))) })
        {
            for (var at = 0; at < whole.Length; at++)
            {
                byte[] changed = [.. whole];
                changed[at] ^= 0xFF;
                _ = ReadProof.Of(name, changed, Most);
                _ = ReadProof.Of(name, whole[..at], Most);
            }
        }
    }

    [Fact]
    public void Of_a_picture_only_what_draws_it_is_kept()
    {
        var jpeg = ReadProof.Of("Photo de l'été.JPEG", Papers.Jpeg(place: "46.8 N, 71.2 O", note: "Louise", after: "un film"), Most).Value;
        var png = ReadProof.Of("bail.png", [.. Papers.Png(note: "Louise"), 1, 2, 3], Most).Value;
        var pdf = ReadProof.Of("bail.pdf", Papers.Pdf(), Most).Value;

        Assert.Equal((ProofKind.Jpeg, ProofKind.Png, ProofKind.Pdf), (jpeg.Kind, png.Kind, pdf.Kind));
        foreach (var word in new[] { "46.8", "Louise", "film" })
        {
            Assert.DoesNotContain(word, Encoding.Latin1.GetString(jpeg.Content) + Encoding.Latin1.GetString(png.Content), StringComparison.Ordinal);
        }

        Assert.Equal(jpeg.Content, ReadProof.Of("bail.jpg", jpeg.Content, Most).Value.Content); // whole in itself
        Assert.Equal(png.Content, ReadProof.Of("bail.png", png.Content, Most).Value.Content);
    }

    [Fact]
    public void Of_a_picture_saved_as_webp_too()
    {
        var alone = ReadProof.Of("bail.webp", [.. Papers.Webp(), .. Papers.Bytes("un film")], Most).Value;
        var seen = ReadProof.Of("Photo.WEBP", Papers.Webp(Papers.Around(flags: 0x3C), more: [("ALPH", [1, 2, 3]), ("Zzzz", [4])]), Most).Value;

        Assert.Equal(ProofKind.Webp, alone.Kind);
        Assert.Equal(Papers.Webp(), alone.Content);
        Assert.DoesNotMatch("46.8|profil|xmpmeta|EXIF|ICCP|XMP|Zzzz", Encoding.Latin1.GetString(seen.Content));
        Assert.Matches("VP8X.+VP8 .+ALPH|VP8X.+ALPH.+VP8 ", Encoding.Latin1.GetString(seen.Content).ReplaceLineEndings(" "));
        Assert.Equal(0x10, seen.Content[20]); // of all that it said to have, what is seen through alone is left
        Assert.Equal(seen.Content, ReadProof.Of("bail.webp", seen.Content, Most).Value.Content);
    }

    [Theory]
    [InlineData(true, 6, 6)]
    [InlineData(false, 8, 8)]
    [InlineData(true, 1, 0)] // as it is: nothing to say
    [InlineData(false, 9, 0)]
    public void A_photograph_keeps_which_side_is_up_and_nothing_else_of_its_note(bool isBig, byte said, byte kept)
    {
        var read = ReadProof.Of("bail.jpg", Papers.Jpeg(place: Papers.Turned(isBig, said, "46.8 N")), Most).Value;

        Assert.Equal(kept, Papers.TurnOf(read.Content));
        Assert.DoesNotContain("46.8", Encoding.Latin1.GetString(read.Content), StringComparison.Ordinal);
        Assert.Equal(read.Content, ReadProof.Of("bail.jpg", read.Content, Most).Value.Content);
    }

    [Fact]
    public void A_note_that_lies_about_itself_turns_nothing()
    {
        var honest = Papers.Turned(isBig: true, 6, "");
        for (var length = 0; length < honest.Length; length++)
        {
            foreach (var broken in new[] { honest[..length], honest[..length] + "\u00ff" + honest[Math.Min(length + 1, honest.Length)..] })
            {
                Assert.Contains(Papers.TurnOf(ReadProof.Of("bail.jpg", Papers.Jpeg(place: broken), Most).Value.Content), new byte[] { 0, 6 });
            }
        }
    }
}
