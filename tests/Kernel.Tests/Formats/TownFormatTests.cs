using System.Globalization;
using Loisirs.Kernel.Formats;
using static Loisirs.Kernel.Tests.Days;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class TownFormatTests
{
    [Theory]
    [InlineData(123450, "1\u00A0234,50\u00A0$", "$1,234.50")]
    [InlineData(0, "0,00\u00A0$", "$0.00")]
    [InlineData(-1200, "-12,00\u00A0$", "-$12.00")]
    [InlineData(13797, "137,97\u00A0$", "$137.97")]
    [InlineData(123456789, "1\u00A0234\u00A0567,89\u00A0$", "$1,234,567.89")]
    public void Money(long cents, string french, string english) =>
        Assert.Equal((french, english), (TownFormat.Money(cents, french: true), TownFormat.Money(cents, french: false)));

    [Fact]
    public void Percent()
    {
        Assert.Equal("9,975\u00A0%", TownFormat.Percent(9975, french: true));
        Assert.Equal("5%", TownFormat.Percent(5000, french: false));
    }

    [Theory]
    [InlineData("2026-12-01", "mardi 1er décembre 2026", "Tuesday, December 1, 2026")]
    [InlineData("2026-03-03", "mardi 3 mars 2026", "Tuesday, March 3, 2026")]
    [InlineData("2026-08-24", "lundi 24 août 2026", "Monday, August 24, 2026")]
    [InlineData("2027-02-28", "dimanche 28 février 2027", "Sunday, February 28, 2027")]
    public void LongDate(string day, string french, string english) => Assert.Equal(
        (french, english), (TownFormat.LongDate(Day(day), french: true), TownFormat.LongDate(Day(day), french: false)));

    [Theory]
    [InlineData("2027-01-12", "12 janvier 2027", "January 12, 2027")]
    [InlineData("2026-12-01", "1er décembre 2026", "December 1, 2026")]
    public void Date(string day, string french, string english) => Assert.Equal(
        (french, english), (TownFormat.Date(Day(day), french: true), TownFormat.Date(Day(day), french: false)));

    [Fact]
    public void ShortDate() => Assert.Equal("2026-12-01", TownFormat.ShortDate(Day("2026-12-01")));

    [Theory]
    [InlineData("2026-12-01", "1er décembre 2026", "December 1, 2026")]
    [InlineData("2026-09-22 2026-09-15", "15 et 22 septembre 2026", "September 15 and 22, 2026")]
    [InlineData("2026-09-15 2026-09-22 2026-09-29 2026-10-01 2027-01-05", "15, 22 et 29 septembre, 1er octobre 2026, 5 janvier 2027",
        "September 15, 22 and 29, October 1, 2026, January 5, 2027")]
    [InlineData("", "", "")]
    public void Dates(string days, string french, string english)
    {
        var list = days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day).ToList();

        Assert.Equal((french, english), (TownFormat.Dates(list, french: true), TownFormat.Dates(list, french: false)));
    }

    [Theory]
    [InlineData("18:00", "18_h", "6 p.m.")]
    [InlineData("18:05", "18_h_05", "6:05 p.m.")]
    [InlineData("00:30", "0_h_30", "12:30 a.m.")]
    [InlineData("00:00", "0_h", "midnight")]
    [InlineData("12:00", "12_h", "noon")]
    [InlineData("12:30", "12_h_30", "12:30 p.m.")]
    [InlineData("09:55:59", "9_h_55", "9:55 a.m.")]
    public void Hours(string hour, string french, string english) => Assert.Equal(
        (french.Replace('_', '\u00A0'), english),
        (TownFormat.Hour(Hour(hour), french: true), TownFormat.Hour(Hour(hour), french: false)));

    [Theory]
    [InlineData("09:00", "09:55", "9_h à 9_h_55", "9 to 9:55 a.m.")]
    [InlineData("11:00", "13:00", "11_h à 13_h", "11 a.m. to 1 p.m.")]
    [InlineData("12:00", "13:30", "12_h à 13_h_30", "noon to 1:30 p.m.")]
    [InlineData("11:30", "12:00", "11_h_30 à 12_h", "11:30 a.m. to noon")]
    [InlineData("23:00", "03:00", "23_h à 3_h", "11 p.m. to 3 a.m.")]
    public void HourRange(string from, string to, string french, string english) => Assert.Equal(
        (french.Replace('_', '\u00A0'), english),
        (TownFormat.HourRange(Hour(from), Hour(to), french: true), TownFormat.HourRange(Hour(from), Hour(to), french: false)));

    [Fact]
    public void Moment()
    {
        var opening = new Kernel.Time.TownTime(Day("2026-03-03"), Hour("18:00"));

        Assert.Equal("mardi 3 mars 2026 à 18\u00A0h", TownFormat.Moment(opening, french: true));
        Assert.Equal("Tuesday, March 3, 2026, at 6 p.m.", TownFormat.Moment(opening, french: false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("fr-CA")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_language_of_the_host_changes_nothing(string host)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(host);
        try
        {
            Assert.Equal("-1\u00A0234,50\u00A0$", TownFormat.Money(-123450, french: true));
            Assert.Equal("mardi 1er décembre 2026", TownFormat.LongDate(Day("2026-12-01"), french: true));
            Assert.Equal("Tuesday, December 1, 2026", TownFormat.LongDate(Day("2026-12-01"), french: false));
            Assert.Equal("18\u00A0h\u00A005", TownFormat.Hour(Hour("18:05"), french: true));
            Assert.Equal("12:05 a.m.", TownFormat.Hour(Hour("00:05"), french: false));
            Assert.Equal(1250, MoneyText.Parse("12,50"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
