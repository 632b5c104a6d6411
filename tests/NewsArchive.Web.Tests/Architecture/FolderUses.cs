using System.CodeDom.Compiler;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Assembly = System.Reflection.Assembly;

namespace NewsArchive.Web.Tests.Architecture;

/// <summary>A type of one folder names a type of another.</summary>
/// <param name="From">The folder that leans on the other; empty for the project's root.</param>
/// <param name="To">The folder that is leaned on; empty for the project's root.</param>
/// <param name="Example">Both types' names.</param>
internal sealed record FolderUse(string From, string To, string Example);

/// <summary>
/// Which top folders of a project lean on which, read from what was compiled: base types, attributes, signatures, local variables
/// and every type, method and field that the instructions name. Names and constants that the compiler leaves out are not seen,
/// and what a tool generated does not count.
/// </summary>
internal static class FolderUses
{
    /// <summary>Where the Razor compiler puts pages: the path is in the class's name, as in <c>Pages_Articles_Index</c>.</summary>
    private const string RazorNamespace = "AspNetCoreGeneratedDocument";

    private static readonly string[] GeneratedFolders = ["Migrations", "CompiledModels"];

    public static List<FolderUse> Of(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        var root = assembly.GetName().Name!;
        var uses = new List<FolderUse>();
        foreach (var type in module.GetTypes().Where(type => !IsGenerated(type)))
        {
            if (FolderOf(type, root) is { } folder)
            {
                var others = Named(type).SelectMany(Parts).Where(other => other.Scope == module).Select(Outermost).Distinct();
                uses.AddRange(others.Where(other => !IsGenerated(other.Resolve()))
                    .Select(other => new FolderUse(folder, FolderOf(other, root) ?? folder, $"{Outermost(type).Name} names {other.Name}"))
                    .Where(use => use.From != use.To));
            }
        }

        return uses;
    }

    /// <summary>The first folder below the project's; null for what the compiler puts nowhere.</summary>
    private static string? FolderOf(TypeReference type, string root)
    {
        var outermost = Outermost(type);
        if (outermost.Namespace == RazorNamespace)
        {
            return outermost.Name.Split('_')[0];
        }

        var parts = outermost.Namespace.Split('.');
        var depth = root.Split('.').Length;
        return $"{outermost.Namespace}.".StartsWith($"{root}.", StringComparison.Ordinal) ? parts.ElementAtOrDefault(depth) ?? "" : null;
    }

    private static bool IsGenerated(TypeDefinition? type) => type is not null
        && (type.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == typeof(GeneratedCodeAttribute).FullName)
            || Outermost(type).Namespace.Split('.').Any(GeneratedFolders.Contains) || IsGenerated(type.DeclaringType));

    private static IEnumerable<TypeReference?> Named(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. type.Fields.Select(field => field.FieldType),
        .. Attributes(type),
        .. type.Properties.SelectMany(Attributes),
        .. type.Methods.SelectMany(Named),
    ];

    private static IEnumerable<TypeReference?> Named(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. Attributes(method),
        .. method.HasBody ? Named(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> Named(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => Named(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> Named(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Concat(attribute.Properties.Select(property => property.Argument))
            .Select(argument => argument.Value).OfType<TypeReference>().Prepend(attribute.AttributeType));

    /// <summary>The types that a constructed one is made of: of a list of articles the list and the article.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
