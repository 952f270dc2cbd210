using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Program.Weak;

/// <summary>Puts something of a test's before a service of the house, which goes on being made as the house makes it.</summary>
internal static class Wrapping
{
    /// <param name="wrap">The scope, what the house's own is made by in a scope, what is given out instead.</param>
    public static void Wrap<T>(this IServiceCollection services, Func<IServiceProvider, Func<IServiceProvider, T>, T> wrap)
        where T : class
    {
        var own = services.Last(service => service.ServiceType == typeof(T));
        services.Add(new ServiceDescriptor(typeof(T), scope => wrap(scope, within => (T)Made(own, within)), own.Lifetime));
    }

    private static object Made(ServiceDescriptor own, IServiceProvider scope) =>
        own.ImplementationFactory?.Invoke(scope) ?? ActivatorUtilities.CreateInstance(scope, own.ImplementationType!);
}
