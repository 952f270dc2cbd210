using Loisirs.Cart.Domain.Prices;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Prices;

/// <summary>The rules of a programme's prices in sentences, as the office reads them before it changes them.</summary>
internal static class PriceRuleWords
{
    public static IReadOnlyList<string> Rules(this Words words, PriceRules rules)
    {
        var said = new List<string>();
        if (rules.Family is { Percents: [_, var second, var third, var fourth, ..] } family)
        {
            said.Add(words[$"price-rules.said.{family.Mode}", second, third, fourth]);
            said.Add(words[family.CheapestFirst ? "price-rules.cheapest" : "price-rules.dearest"]);
            said.Add(words[family.CountsAdults ? "price-rules.said.with-adults" : "price-rules.said.without-adults"]);
        }

        if (rules.Ceiling is { } most)
            said.Add(words["price-rules.said.ceiling", most]);
        if (rules.ProratesLateStart)
            said.Add(words["price-rules.late"]);
        if (rules.TakesBestOf)
            said.Add(words["price-rules.best-of"]);
        if (rules.LateFee is { } fee)
            said.Add(words["price-rules.said.late-fee", fee.Amount, TownFormat.Moment(fee.Since, words.IsFrench)]);
        return said.Count == 0 ? [words["price-rules.said.none"]] : said;
    }
}
