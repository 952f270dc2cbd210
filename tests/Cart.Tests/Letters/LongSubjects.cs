using System.Text;
using System.Text.RegularExpressions;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Testing;
using Loisirs.Testing.Mail;
using MimeKit;

namespace Loisirs.Cart.Tests.Letters;

/// <summary>A subject is cut into words of its own code on the way; no letter may be cut in two.</summary>
public sealed partial class LongSubjects : TownTest
{
    private const string Subject =
        "Confirmation de l'inscription de Maëlle Côté-L'Écuyer à « Théâtre d'été pour débutants » – Ville de Val-des-Érables";

    private readonly SmtpSink _sink = new();

    protected override void With(TownOptions options)
    {
        _sink.Serve(options);
        options.Settings["Town:Name"] = "Ville de Val-des-Érables, « Loisirs »";
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact, Trait("Promise", "P-311"), Trait("Case", "C31")]
    public async Task Arrive_letter_for_letter_wherever_the_cut_falls()
    {
        var family = await Town.ApprovesFamily();
        for (var before = 0; before <= 12; before++)
            await Town.Does(new WriteToFamily($"order:{before}", family.Id, new string('x', before) + Subject, "Été à 10 h.\n", "<p>Été à 10 h.</p>", []));

        await Town.SendsMail();

        var mails = _sink.Accepted.Where(mail => Raw(mail, "Subject").Contains("=?", StringComparison.Ordinal)).ToList();
        var subjects = mails.ConvertAll(mail => Decoded(Raw(mail, "Subject")));
        Assert.Equal(Enumerable.Range(0, 13).Select(before => new string('x', before) + Subject), subjects.Where(said => said.EndsWith(Subject, StringComparison.Ordinal)).OrderBy(said => said.Length));
        Assert.All(mails, mail => Assert.Contains("Ville de Val-des-Érables, « Loisirs »", Decoded(Raw(mail, "From")), StringComparison.Ordinal));
        var lines = mails.SelectMany(mail => mail.Headers).SelectMany(header => $"{header.Field}:{Encoding.ASCII.GetString(header.RawValue)}".Split("\r\n"));
        Assert.Equal([], lines.Where(line => line.Length > 78 || EncodedWord().Matches(line).Any(word => word.Length > 75)));
        Assert.All(mails.SelectMany(mail => mail.BodyParts.OfType<TextPart>()), part => Assert.Equal("utf-8", part.ContentType.Charset));
    }

    private static string Raw(MimeMessage mail, string field) => Encoding.ASCII.GetString(mail.Headers.Single(header => header.Field == field).RawValue);

    /// <summary>Reads a header by RFC 2047 alone, each word by itself, as a strict reader does.</summary>
    private static string Decoded(string raw)
    {
        var unfolded = raw.Replace("\r\n", "", StringComparison.Ordinal).Trim();
        return EncodedWord().Replace(Between().Replace(unfolded, "?=$1"), word =>
        {
            var bytes = word.Groups["how"].Value is "B" or "b" ? Convert.FromBase64String(word.Groups["text"].Value) : Quoted(word.Groups["text"].Value);
            return Encoding.GetEncoding(word.Groups["set"].Value, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        });
    }

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            bytes.Add(text[i] switch { '_' => (byte)' ', '=' => Convert.FromHexString(text.AsSpan(i + 1, 2))[0], _ => (byte)text[i] });
            i += text[i] == '=' ? 2 : 0;
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"=\?(?<set>[^?*]+)(\*[^?]*)?\?(?<how>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\?=\s+(=\?)", RegexOptions.None, 1000)]
    private static partial Regex Between();
}
