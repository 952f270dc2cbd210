using Loisirs.Accounts.Domain.Correspondence;

namespace Loisirs.Accounts.Tests.Correspondence;

public sealed class MailTextTests
{
    [Fact]
    public void The_plain_text_stands_in_72_columns_and_breaks_no_address()
    {
        var link = $"https://loisirs.exemple.test/compte/courriel?cle={new string('k', 60)}";
        var mail = MailText.Of("fr-CA", "Objet", [string.Join(' ', Enumerable.Repeat("loutre", 60)), link]);

        var lines = mail.Text.Split('\n');
        Assert.Contains(link, lines);
        Assert.All(lines.Where(line => line != link), line => Assert.True(line.Length <= 72));
    }

    [Fact]
    public void The_html_says_the_same_with_nothing_alive_in_it()
    {
        var mail = MailText.Of("fr-CA", "<Objet>", ["<script>alert(1)</script>\nseconde ligne", "https://loisirs.exemple.test/x?a=1&b=2"]);

        Assert.Contains("&lt;script&gt;", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://loisirs.exemple.test/x?a=1&amp;b=2\">", mail.Html, StringComparison.Ordinal);
        Assert.Contains("lang=\"fr-CA\"", mail.Html, StringComparison.Ordinal);
    }
}
