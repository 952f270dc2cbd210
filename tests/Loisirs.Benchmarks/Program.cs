using Loisirs.Benchmarks;

return await Bench.Run(args);
