[assembly: TestFramework("Loisirs.Testing.Telling.OnBothDatabases", "Loisirs.Testing")]
