using CsCheck;
using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("C44", "12,50", 1250)]
    [InlineData("C44", "12.50", 1250)]
    [InlineData("C44", "1 250,00", 125000)]
    [InlineData("C44", "1\u00A0250,00", 125000)]
    [InlineData("C44", "1\u202F250,00", 125000)]
    [InlineData("C44", "12,5", 1250)]
    [InlineData("C44", "12,50 $", 1250)]
    [InlineData("C44", "1,250.00", 125000)]
    [InlineData("P-706", "1\u202F234,56", 123456)]
    [InlineData("P-706", "1\u00A0234,56\u00A0$", 123456)]
    [InlineData("table", "1234,5", 123450)]
    [InlineData("table", "1234.50", 123450)]
    [InlineData("whole", "25", 2500)]
    [InlineData("nothing to pay", "0", 0)]
    [InlineData("English", "$1,234.50", 123450)]
    [InlineData("spaces around", "\u00A012,50 ", 1250)]
    public void An_amount_is_read_alike_in_both_languages(string rule, string typed, long cents) =>
        Assert.Equal((rule, (long?)cents), (rule, MoneyText.Parse(typed)));

    [Theory]
    [InlineData("C44", "12,505")]
    [InlineData("C44", "1,250")]
    [InlineData("C44", "-5")]
    [InlineData("P-706", "1e3")]
    [InlineData("P-706", "0,001")]
    [InlineData("P-706", "NaN")]
    [InlineData("P-706", "9223372036854775808")]
    [InlineData("P-706", "+5")]
    [InlineData("grouping", "12 34,00")]
    [InlineData("grouping", "1.234,56")]
    [InlineData("half an amount", "12,")]
    [InlineData("half an amount", ",50")]
    [InlineData("two signs", "$ 5 $ 5")]
    [InlineData("other digits", "١٢")]
    [InlineData("a line break", "5\n0")]
    [InlineData("blank", " ")]
    [InlineData("blank", null)]
    public void What_could_be_two_amounts_or_none_is_refused(string rule, string? typed) =>
        Assert.Equal((rule, null), (rule, MoneyText.Parse(typed)));

    [Fact]
    public void What_is_shown_reads_back_in_both_languages() =>
        Gen.Select(Gen.Long[0, 99_999_999_999], Gen.Bool)
            .Sample((cents, french) => MoneyText.Parse(TownFormat.Money(cents, french)) == cents);
}
