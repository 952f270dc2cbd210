using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChooseAmongGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "choice",
                table: "cart_waiting",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "skipped_at",
                table: "cart_waiting",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_waiting_one_offer",
                table: "cart_waiting",
                columns: new[] { "choice", "person" },
                unique: true,
                filter: "choice IS NOT NULL AND offered_at IS NOT NULL AND ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_waiting_one_offer",
                table: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "choice",
                table: "cart_waiting");

            migrationBuilder.DropColumn(
                name: "skipped_at",
                table: "cart_waiting");
        }
    }
}
