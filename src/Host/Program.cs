using Loisirs.Host;

await House.Build(args, Modules.All).Open();
