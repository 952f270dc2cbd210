using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WaitingList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "offer",
                table: "cart_lines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cart_waiting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    joined_at = table.Column<long>(type: "INTEGER", nullable: false),
                    offered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    offered_until = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    end = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_waiting", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_family",
                table: "cart_waiting",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_group_position",
                table: "cart_waiting",
                columns: new[] { "group", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_offered_until",
                table: "cart_waiting",
                column: "offered_until",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_one_entry",
                table: "cart_waiting",
                columns: new[] { "group", "person" },
                unique: true,
                filter: "ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "offer",
                table: "cart_lines");
        }
    }
}
