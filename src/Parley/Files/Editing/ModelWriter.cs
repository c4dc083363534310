using System.Security.Cryptography;
using System.Text;

namespace Parley.Files.Editing;

/// <summary>
/// Puts a new text in the place of a file, whole or not at all: written to a file of its own beside it, brought to the disk, then renamed.
/// A program that is ended at any moment leaves the old or the new file, never a part. A file that changed since it was read is not replaced.
/// </summary>
/// <remarks>
/// Permissions stay as they are. Of a symbolic link the file that it leads to is replaced, and the link stays. Other names of the same file (hard links) keep the old text.
/// Two programs that write at once take turns; the second finds the file changed and refuses.
/// </remarks>
public static class ModelWriter
{
    private const UnixFileMode NewFile = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>The digest by which a changed file is recognised: SHA-256 of its bytes, 64 hexadecimal digits; of a file that is not there, the empty text.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Hash(string path) => File.Exists(path) ? Hash(File.ReadAllBytes(path)) : "";

    /// <summary>The digest of bytes that were read.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Replaces the file's text (UTF-8). Null where it is done, else why nothing was written, as a sentence.</summary>
    /// <param name="oldHash">The digest of the file as it was read; the empty text for a file that is not to exist yet.</param>
    public static string? Write(string path, string oldHash, string newText, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(newText);
        return Write(path, oldHash, Encoding.UTF8.GetBytes(newText), cancellation);
    }

    /// <summary>The same for bytes.</summary>
    public static string? Write(string path, string oldHash, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) =>
        Write(path, oldHash, bytes, Create, cancellation);

    internal static string? Write(string path, string oldHash, ReadOnlyMemory<byte> bytes, Func<string, Stream> create, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(oldHash);
        try
        {
            var target = Real(Path.GetFullPath(path));
            if (File.Exists(target) && (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
                return $"{path} is read-only; nothing was written.";
            using var held = WriteLock.On(target, cancellation);
            if (held is null)
                return $"Another program is writing {path}; nothing was written. Try again.";
            if (Hash(target) != oldHash)
                return oldHash.Length == 0 ? $"{path} exists already; nothing was written." : $"{path} was changed by another program since it was read; nothing was written. Try again.";
            return Replace(path, target, bytes, create);
        }
        catch (UnauthorizedAccessException)
        {
            return $"{path} may not be written by this user; nothing was written.";
        }
        catch (DirectoryNotFoundException)
        {
            return $"The folder of {path} does not exist; nothing was written.";
        }
        catch (IOException problem)
        {
            return $"{path} cannot be written: {Why(problem)} Nothing was changed.";
        }
    }

    private static string? Replace(string path, string target, ReadOnlyMemory<byte> bytes, Func<string, Stream> create)
    {
        var part = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.part");
        try
        {
            using (var stream = create(part))
            {
                stream.Write(bytes.Span);
                stream.Flush();
                (stream as FileStream)?.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(part, File.Exists(target) ? File.GetUnixFileMode(target) : NewFile);
            File.Move(part, target, overwrite: true);
            return null;
        }
        catch (IOException problem)
        {
            return $"{path} cannot be written: {Why(problem)} The file is as it was.";
        }
        finally
        {
            Remove(part);
        }
    }

    // Nobody else may read a text on its way that they may not read afterwards.
    private static FileStream Create(string part)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(part, options);
    }

    private static string Real(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    // No space is 28 (ENOSPC), 122 (EDQUOT) and, on Windows, 39 and 112; too large for a limit is 27 (EFBIG).
    private static string Why(IOException problem) =>
        (problem.HResult & 0xFFFF) is 28 or 39 or 112 or 122 or 27 ? "the disk is full." : problem.Message.TrimEnd('.') + ".";

    private static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What could not be written can seldom be removed either; the first problem is the one to report.
        }
    }
}
