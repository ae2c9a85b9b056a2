using Mono.Cecil;

// RenameAssembly FROM TO: writes the assembly FROM as TO, named after the file and without the strong name that it no longer deserves.
using var assembly = AssemblyDefinition.ReadAssembly(args[0], new ReaderParameters { InMemory = true });
string name = Path.GetFileNameWithoutExtension(args[1]);
assembly.Name.Name = name;
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Name = name + ".dll";
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
string beside = args[1] + ".new";
assembly.Write(beside);
File.Move(beside, args[1], overwrite: true);
