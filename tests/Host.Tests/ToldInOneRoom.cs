[assembly: TestFramework("Loisirs.Testing.Telling.InOneRoom", "Loisirs.Testing")]
