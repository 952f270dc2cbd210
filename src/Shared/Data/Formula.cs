using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Loisirs.Shared.Data;

/// <summary>A part of a question that is written once, as an expression of its own, and put into each question that needs it.</summary>
/// <remarks>A question that is translated once for all cannot call a method that makes a part of it.</remarks>
public static class Formula
{
    /// <summary>Within a question alone.</summary>
    public static TResult Of<TFirst, TSecond, TResult>(this Expression<Func<TFirst, TSecond, TResult>> formula, TFirst first, TSecond second) =>
        throw new NotSupportedException($"{formula} is part of a question.");

    /// <summary>Within a question alone.</summary>
    public static TResult Of<TFirst, TSecond, TThird, TResult>(
        this Expression<Func<TFirst, TSecond, TThird, TResult>> formula, TFirst first, TSecond second, TThird third) =>
        throw new NotSupportedException($"{formula} is part of a question.");

    /// <summary>Within a question alone.</summary>
    public static TResult Of<TFirst, TSecond, TThird, TFourth, TResult>(
        this Expression<Func<TFirst, TSecond, TThird, TFourth, TResult>> formula, TFirst first, TSecond second, TThird third, TFourth fourth) =>
        throw new NotSupportedException($"{formula} is part of a question.");

    /// <summary>The question with each formula written out in its place.</summary>
    public static Expression<TQuestion> Spelled<TQuestion>(this Expression<TQuestion> question) => (Expression<TQuestion>)new Speller().Visit(question);

    private sealed class Speller : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Formula))
            {
                return base.VisitMethodCall(node);
            }

            var formula = Expression.Lambda<Func<LambdaExpression>>(node.Arguments[0]).Compile(preferInterpretation: true)();
            return Visit(new ReplacingExpressionVisitor([.. formula.Parameters], [.. node.Arguments.Skip(1).Select(Visit)!]).Visit(formula.Body));
        }
    }
}
