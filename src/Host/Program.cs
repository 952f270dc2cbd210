using Loisirs.Host;

Arenas.KeepFew();
return await House.Build(args, Modules.All).Open(args);
