using System.Globalization;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Frame;

/// <summary>What a page says of a value that cannot be read at all, in the page's language. What is missing or out of bounds is
/// said by each request's shape, not by the framework's English defaults.</summary>
internal sealed class BindingWords(WordsIn words) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DayBinder());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Say("form.wrong"));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Say("form.wrong"));
        messages.SetUnknownValueIsInvalidAccessor(_ => Say("form.wrong"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Say("form.wrong"));
        messages.SetValueIsInvalidAccessor(_ => Say("form.wrong"));
        messages.SetValueMustBeANumberAccessor(_ => Say("form.wrong"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Say("form.wrong"));
        messages.SetValueMustNotBeNullAccessor(_ => Say("form.missing"));
        messages.SetMissingBindRequiredValueAccessor(_ => Say("form.missing"));
        messages.SetMissingKeyOrValueAccessor(() => Say("form.missing"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Say("form.missing"));
    }

    private string Say(string key) =>
        words.The(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.French)[key];
}
