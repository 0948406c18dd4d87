using Freeside.Data.Reading;

namespace Freeside.Tests.Data.Reading;

/// <summary>Statements whose named parameters get numbers.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PositionalTextTests
{
    [TestCase("select 1", "select 1", "")]
    [TestCase("where a = @a and b = @b_0 or a < @a", "where a = $1 and b = $2 or a < $1", "a b_0")]
    [TestCase("where a = ANY (@names)", "where a = ANY ($1)", "names")]
    [TestCase("select '@a', '''@a', \"@a\", @b || '@domain'", "select '@a', '''@a', \"@a\", $1 || '@domain'", "b")]
    [TestCase("where tags @> @wanted and @wanted <@ tags", "where tags @> $1 and $1 <@ tags", "wanted")]
    [TestCase("select @p1, @p10, @p1", "select $1, $2, $1", "p1 p10")]
    public void Numbered(string sql, string text, string names)
    {
        // Worked out, and as it was kept.
        for (var i = 0; i < 2; i++)
        {
            var positional = PositionalText.Of(sql);
            Assert.That(positional.Sql, Is.EqualTo(text));
            Assert.That(string.Join(' ', positional.Names), Is.EqualTo(names));
        }
    }
}
