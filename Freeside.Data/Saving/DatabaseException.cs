using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>The database failed for a reason that is nobody's input. Carries PostgreSQL's code and first line, never its DETAIL: that may repeat a row.</summary>
internal sealed class DatabaseException(PostgresException error) : Exception($"{error.SqlState}: {error.MessageText}");
