using Loisirs.Shared.TagHelpers;

namespace Loisirs.Shared.Tests.TagHelpers;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("7", "3", "2019")]
    [InlineData("07", "03", "2019")]
    [InlineData(" 7 ", "mars", "2019")]
    [InlineData("7", "Mars", "2019")]
    [InlineData("7", "March", "2019")]
    public void A_date_is_read_as_people_write_it(string day, string month, string year) =>
        Assert.Equal(new DateOnly(2019, 3, 7), new TypedDate { Day = day, Month = month, Year = year }.Read());

    [Theory]
    [InlineData("fevrier", 2)]
    [InlineData("févr.", 2)]
    [InlineData("Août", 8)]
    [InlineData("aout", 8)]
    [InlineData("sept", 9)]
    [InlineData("dec", 12)]
    public void A_month_may_be_a_word_with_or_without_accents(string month, int number) =>
        Assert.Equal(number, new TypedDate { Day = "1", Month = month, Year = "2020" }.Read()?.Month);

    [Theory]
    [InlineData("31", "2", "2020")]
    [InlineData("7", "jui", "2019")] // juin or juillet
    [InlineData("7", "13", "2019")]
    [InlineData("", "3", "2019")]
    [InlineData("7", "3", "19")]
    [InlineData("7", "3", "-2019")]
    [InlineData(null, null, null)]
    public void What_is_not_a_date_is_not_guessed(string? day, string? month, string? year) =>
        Assert.Null(new TypedDate { Day = day, Month = month, Year = year }.Read());

    [Fact]
    public void A_date_shown_again_reads_as_itself() =>
        Assert.Equal(new DateOnly(2018, 12, 31), new TypedDate(new DateOnly(2018, 12, 31)).Read());
}
