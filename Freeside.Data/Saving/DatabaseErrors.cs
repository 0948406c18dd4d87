using Freeside.Domain.Common;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>What PostgreSQL's errors mean to a call.</summary>
internal static class DatabaseErrors
{
    /// <summary>
    /// The refusal of a value, in the words the original passes on: first line and DETAIL (DBI's errstr). A DETAIL that repeats
    /// a whole row is left out: it may hold what nobody should read.
    /// </summary>
    public static Refusal? Refusal(PostgresException error)
    {
        if (error.SqlState.Length < 2 || error.SqlState[..2] is not ("22" or "23"))
            return null;
        var detail = error.SqlState == PostgresErrorCodes.UniqueViolation ? error.Detail : null;
        return Domain.Common.Refusal.Error($"ERROR:  {error.MessageText}" + (detail is null ? "" : $"\nDETAIL:  {detail}"));
    }

    /// <summary>
    /// What goes on in the place of an error that is no refusal: a conflict where the same call may succeed when done again. Neither
    /// carries the error itself, whose DETAIL may repeat a row.
    /// </summary>
    public static Exception AsException(PostgresException error) =>
        error.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure
            ? new ConflictException(error.MessageText)
            : new DatabaseException(error);

    /// <summary>
    /// The PostgreSQL error behind an exception, or <c>null</c>; a cancelled statement's is none. EF Core puts its own exception around
    /// one met while saving, and a second around one that may pass.
    /// </summary>
    public static PostgresException? Behind(Exception exception)
    {
        if (exception is OperationCanceledException)
            return null;
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException error)
                return error;
        }

        return null;
    }
}
