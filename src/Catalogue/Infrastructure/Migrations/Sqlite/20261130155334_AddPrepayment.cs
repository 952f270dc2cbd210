using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPrepayment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "prepayment_at",
                table: "catalogue_providers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "prepayment_by",
                table: "catalogue_providers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "prepayment_reason",
                table: "catalogue_providers",
                type: "TEXT",
                maxLength: 500,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "prepayment_at",
                table: "catalogue_providers");

            migrationBuilder.DropColumn(
                name: "prepayment_by",
                table: "catalogue_providers");

            migrationBuilder.DropColumn(
                name: "prepayment_reason",
                table: "catalogue_providers");
        }
    }
}
