using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ChooseAmongGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "choice",
                schema: "cart",
                table: "waiting",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "skipped_at",
                schema: "cart",
                table: "waiting",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_waiting_one_offer",
                schema: "cart",
                table: "waiting",
                columns: new[] { "choice", "person" },
                unique: true,
                filter: "choice IS NOT NULL AND offered_at IS NOT NULL AND ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_waiting_one_offer",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropColumn(
                name: "choice",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropColumn(
                name: "skipped_at",
                schema: "cart",
                table: "waiting");
        }
    }
}
