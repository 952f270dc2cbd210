using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "questions",
                schema: "catalogue",
                table: "activities",
                type: "text",
                nullable: false,
                defaultValue: "{\"All\":[]}");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "questions",
                schema: "catalogue",
                table: "activities");
        }
    }
}
