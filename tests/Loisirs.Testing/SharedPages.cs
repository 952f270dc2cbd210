using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

/// <summary>The pages, described once for all towns of a test run: what describes a page is read from its attributes alone.</summary>
/// <remarks>To describe them for each town took two fifths of a story's processor time. Each town has copies of its own, since a description
/// comes to hold the filters, and so the keys, of the town that answers with it.</remarks>
internal sealed class SharedPages(IActionDescriptorProvider pages) : IActionDescriptorProvider
{
    private static readonly Lock Once = new();
    private static List<CompiledPageActionDescriptor>? _described;

    public int Order => pages.Order;

    public static void In(IServiceCollection services)
    {
        var own = services.Single(service =>
            service.ServiceType == typeof(IActionDescriptorProvider) && service.ImplementationType!.Name == "CompiledPageActionDescriptorProvider");
        services.Remove(own);
        services.AddSingleton<IActionDescriptorProvider>(town =>
            new SharedPages((IActionDescriptorProvider)ActivatorUtilities.CreateInstance(town, own.ImplementationType!)));
    }

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        lock (Once)
        {
            if (_described is null)
            {
                var first = new ActionDescriptorProviderContext();
                pages.OnProvidersExecuting(first);
                _described = [.. first.Results.Cast<CompiledPageActionDescriptor>()];
            }
        }

        foreach (var page in _described)
        {
            context.Results.Add(Copy(page));
        }
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context) => pages.OnProvidersExecuted(context);

    private static CompiledPageActionDescriptor Copy(CompiledPageActionDescriptor page) => new(page)
    {
        ActionConstraints = page.ActionConstraints,
        AttributeRouteInfo = page.AttributeRouteInfo,
        BoundProperties = page.BoundProperties,
        EndpointMetadata = page.EndpointMetadata,
        FilterDescriptors = page.FilterDescriptors,
        Parameters = page.Parameters,
        RouteValues = page.RouteValues,
        DeclaredModelTypeInfo = page.DeclaredModelTypeInfo,
        HandlerMethods = page.HandlerMethods,
        HandlerTypeInfo = page.HandlerTypeInfo,
        ModelTypeInfo = page.ModelTypeInfo,
        PageTypeInfo = page.PageTypeInfo,
        Properties = new Dictionary<object, object?>(page.Properties),
    };
}
