using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddPrepayment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "prepayment_at",
                schema: "catalogue",
                table: "providers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "prepayment_by",
                schema: "catalogue",
                table: "providers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "prepayment_reason",
                schema: "catalogue",
                table: "providers",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "prepayment_at",
                schema: "catalogue",
                table: "providers");

            migrationBuilder.DropColumn(
                name: "prepayment_by",
                schema: "catalogue",
                table: "providers");

            migrationBuilder.DropColumn(
                name: "prepayment_reason",
                schema: "catalogue",
                table: "providers");
        }
    }
}
