using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class WaitingList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "offer",
                schema: "cart",
                table: "lines",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "waiting",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    first_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    joined_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    offered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    offered_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_waiting_family",
                schema: "cart",
                table: "waiting",
                column: "family");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_group_position",
                schema: "cart",
                table: "waiting",
                columns: new[] { "group", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_waiting_offered_until",
                schema: "cart",
                table: "waiting",
                column: "offered_until",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_one_entry",
                schema: "cart",
                table: "waiting",
                columns: new[] { "group", "person" },
                unique: true,
                filter: "ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "waiting",
                schema: "cart");

            migrationBuilder.DropColumn(
                name: "offer",
                schema: "cart",
                table: "lines");
        }
    }
}
