using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Loisirs.Host.Frame;

/// <summary>Reads a day of a form as the date field sends it, <c>2026-12-01</c>; one outside 1900 to 2199 was mistyped and is refused (P-705).</summary>
internal sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    private const int First = 1900;
    private const int Last = 2199;

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = typed.FirstValue?.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= First and <= Last)
        {
            bindingContext.Result = ModelBindingResult.Success(day);
        }
        else if (string.IsNullOrEmpty(text) && bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(
                bindingContext.ModelName, bindingContext.ModelMetadata.ModelBindingMessageProvider.ValueIsInvalidAccessor(text ?? ""));
        }

        return Task.CompletedTask;
    }
}
