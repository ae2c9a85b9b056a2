using Mono.Cecil;

// RenameAssembly FROM TO FRIEND: writes the assembly FROM as TO, named after the file and without the strong name that it no longer deserves. Its types are
// internal there, and only the assembly FRIEND sees them: a program may use the same library under its own name.
using var assembly = AssemblyDefinition.ReadAssembly(args[0], new ReaderParameters { InMemory = true });
string name = Path.GetFileNameWithoutExtension(args[1]);
var module = assembly.MainModule;
assembly.Name.Name = name;
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
module.Name = name + ".dll";
module.Attributes &= ~ModuleAttributes.StrongNameSigned;
foreach (var type in module.Types) type.IsNotPublic = true;
var friend = new MethodReference(".ctor", module.TypeSystem.Void,
    new TypeReference("System.Runtime.CompilerServices", "InternalsVisibleToAttribute", module, module.TypeSystem.CoreLibrary)) { HasThis = true };
friend.Parameters.Add(new ParameterDefinition(module.TypeSystem.String));
assembly.CustomAttributes.Add(new CustomAttribute(friend) { ConstructorArguments = { new CustomAttributeArgument(module.TypeSystem.String, args[2]) } });
string beside = args[1] + ".new";
assembly.Write(beside);
File.Move(beside, args[1], overwrite: true);
