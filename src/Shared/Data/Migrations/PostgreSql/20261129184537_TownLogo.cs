using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Shared.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class TownLogo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "town_logos",
                schema: "house",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    png = table.Column<byte[]>(type: "bytea", maxLength: 10240, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_town_logos", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "town_logos",
                schema: "house");
        }
    }
}
