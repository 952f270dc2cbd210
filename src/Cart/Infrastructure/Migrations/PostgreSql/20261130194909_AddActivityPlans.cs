using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddActivityPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_plans",
                schema: "cart",
                columns: table => new
                {
                    activity = table.Column<Guid>(type: "uuid", nullable: false),
                    parts = table.Column<int>(type: "integer", nullable: false),
                    deposit = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_plans", x => x.activity);
                    table.CheckConstraint("ck_activity_plans_parts", "(parts = 0 AND deposit = 0) OR (parts >= 2 AND parts <= 6 AND deposit >= 0)");
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_plans",
                schema: "cart");
        }
    }
}
