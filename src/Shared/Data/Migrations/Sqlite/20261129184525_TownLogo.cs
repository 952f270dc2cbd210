using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TownLogo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "house_town_logos",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    png = table.Column<byte[]>(type: "BLOB", maxLength: 10240, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_house_town_logos", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "house_town_logos");
        }
    }
}
