using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>
/// Registers sources that need only texts and options before other generators run, so that those see the types: Razor's, System.Text.Json's. The compiler has
/// it since 5.9, and this assembly is compiled against the oldest that loads it, so it is bound when the program runs.
/// </summary>
internal static class EarlyOutput
{
    private const string Register = "RegisterPreCompilationSourceOutput";

    private delegate void AddSource<TContext>(ref TContext context, string hintName, SourceText source);

    /// <summary>Has <paramref name="emit"/> called with each of <paramref name="values"/> as early as can be; false, and nothing is registered, where the
    /// compiler cannot.</summary>
    public static bool TryRegister<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> values,
        Action<Action<string, SourceText>, T> emit) => TryRegister(context, values, typeof(IncrementalValuesProvider<>), emit);

    /// <inheritdoc cref="TryRegister{T}(IncrementalGeneratorInitializationContext, IncrementalValuesProvider{T}, Action{Action{string, SourceText}, T})"/>
    public static bool TryRegister<T>(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<T> value,
        Action<Action<string, SourceText>, T> emit) => TryRegister(context, value, typeof(IncrementalValueProvider<>), emit);

    private static bool TryRegister<T>(IncrementalGeneratorInitializationContext context, object provider, Type kind,
        Action<Action<string, SourceText>, T> emit)
    {
        if (MethodFor(kind)?.MakeGenericMethod(typeof(T)) is not { } register) return false;
        var action = register.GetParameters()[1].ParameterType;
        var own = action.GetGenericArguments()[0];
        if (own.GetMethod("AddSource", [typeof(string), typeof(SourceText)]) is not { } add) return false;
        object adapter = Activator.CreateInstance(typeof(Adapter<,>).MakeGenericType(own, typeof(T)), add, emit);
        register.Invoke(context, [provider, Delegate.CreateDelegate(action, adapter, nameof(Adapter<object, object>.Emit))]);
        return true;
    }

    private static MethodInfo? MethodFor(Type kind) => Array.Find(typeof(IncrementalGeneratorInitializationContext).GetMethods(), method =>
        method.Name == Register && method.IsGenericMethodDefinition && method.GetGenericArguments().Length == 1
        && method.GetParameters() is { Length: 2 } parameters && IsOf(parameters[0].ParameterType, kind)
        && IsOf(parameters[1].ParameterType, typeof(Action<,>)));

    private static bool IsOf(Type type, Type kind) => type.IsGenericType && type.GetGenericTypeDefinition() == kind;

    private sealed class Adapter<TContext, T>(MethodInfo add, Action<Action<string, SourceText>, T> emit)
    {
        private readonly AddSource<TContext> addSource = (AddSource<TContext>)Delegate.CreateDelegate(typeof(AddSource<TContext>), add);

        public void Emit(TContext context, T value) => emit((hintName, source) => addSource(ref context, hintName, source), value);
    }
}
