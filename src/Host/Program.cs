using Loisirs.Accounts;
using Loisirs.Attendance;
using Loisirs.Cart;
using Loisirs.Catalogue;
using Loisirs.Host;

await House.Build(args, new AccountsModule(), new CatalogueModule(), new CartModule(), new AttendanceModule()).Open();
