using Loisirs.Host;

return await House.Build(args, Modules.All).Open(args);
