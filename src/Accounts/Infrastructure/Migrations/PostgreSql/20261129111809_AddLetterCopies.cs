using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Accounts.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddLetterCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "copy_of",
                schema: "accounts",
                table: "letters",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_copy_of",
                schema: "accounts",
                table: "letters",
                column: "copy_of");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_letters_copy_of",
                schema: "accounts",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "copy_of",
                schema: "accounts",
                table: "letters");
        }
    }
}
