using System.Data.Common;
using System.Text;

namespace NewsArchive.Core.Storage;

/// <summary>
/// The row at which a query stands, read by the numbers of its columns, counted from 0. Where a column is null, only the members that
/// say so may read it.
/// </summary>
public abstract class ArchiveRow
{
    public abstract bool IsDBNull(int column);

    public abstract long GetInt64(int column);

    public abstract double GetDouble(int column);

    public abstract bool GetBoolean(int column);

    public abstract string GetString(int column);

    public abstract byte[] GetBytes(int column);

    /// <summary>A text as its UTF-8, where the database holds it, until the next row; empty where it is null.</summary>
    public abstract ReadOnlySpan<byte> GetUtf8(int column);

    public int GetInt32(int column) => checked((int)GetInt64(column));

    internal string? TextOrNull(int column) => IsDBNull(column) ? null : GetString(column);

    internal int? IntOrNull(int column) => IsDBNull(column) ? null : GetInt32(column);

    internal long? LongOrNull(int column) => IsDBNull(column) ? null : GetInt64(column);

    internal DateOnly? DayOrNull(int column) => IsDBNull(column) ? null : DayNumber.ToDay(GetInt32(column));

    internal DateTimeOffset Time(int column) => DateTimeOffset.FromUnixTimeMilliseconds(GetInt64(column));

    internal DateTimeOffset? TimeOrNull(int column) => IsDBNull(column) ? null : Time(column);

    internal T EnumValue<T>(int column)
        where T : struct, Enum => Enum.Parse<T>(GetString(column));

    internal T? EnumOrNull<T>(int column)
        where T : struct, Enum => IsDBNull(column) ? null : EnumValue<T>(column);

    /// <summary>A column as a number, a truth, a text or bytes; the default of the type where it is null.</summary>
    internal T? ValueOrDefault<T>(int column)
    {
        if (IsDBNull(column)) return default;
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        object value = Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => GetInt32(column),
            TypeCode.Int64 => GetInt64(column),
            TypeCode.Double => GetDouble(column),
            TypeCode.Boolean => GetBoolean(column),
            TypeCode.String => GetString(column),
            _ => throw new NotSupportedException($"A column is not read as {type}."),
        };
        return (T)value;
    }
}

/// <summary>A row of the database's own reader.</summary>
internal sealed class ReaderRow(DbDataReader reader) : ArchiveRow
{
    public override bool IsDBNull(int column) => reader.IsDBNull(column);

    public override long GetInt64(int column) => reader.GetInt64(column);

    public override double GetDouble(int column) => reader.GetDouble(column);

    public override bool GetBoolean(int column) => reader.GetBoolean(column);

    public override string GetString(int column) => reader.GetString(column);

    public override byte[] GetBytes(int column) => reader.GetFieldValue<byte[]>(column);

    public override ReadOnlySpan<byte> GetUtf8(int column) => IsDBNull(column) ? default : Encoding.UTF8.GetBytes(GetString(column));
}
