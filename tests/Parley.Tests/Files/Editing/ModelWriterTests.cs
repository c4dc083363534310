using System.Diagnostics;
using Parley.Files.Editing;

namespace Parley.Tests.Files.Editing;

/// <summary>A file is replaced whole or not at all, whatever happens on the way.</summary>
public sealed class ModelWriterTests : IDisposable
{
    private const string Loop = "PARLEY_TEST_WRITES_TO";
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-write").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_file_is_replaced_and_nothing_else_is_left_in_the_folder()
    {
        var path = Put("old");
        Assert.Null(ModelWriter.Write(path, ModelWriter.Hash(path), "new"));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_replaced()
    {
        var path = Put("old");
        var hash = ModelWriter.Hash(path);
        File.WriteAllText(path, "somebody else's");
        Assert.Contains("was changed by another program", ModelWriter.Write(path, hash, "mine"), StringComparison.Ordinal);
        Assert.Equal("somebody else's", File.ReadAllText(path));
    }

    [Fact]
    public void A_new_file_is_not_written_over_one_that_appeared_meanwhile()
    {
        var path = Put("there");
        Assert.Contains("exists already", ModelWriter.Write(path, "", "mine"), StringComparison.Ordinal);
        Assert.Equal("there", File.ReadAllText(path));
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        var path = Put("old");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Assert.Contains("read-only", ModelWriter.Write(path, ModelWriter.Hash(path), "new"), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(path));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void A_missing_folder_is_said() =>
        Assert.Contains("does not exist", ModelWriter.Write(Path.Combine(_folder, "none", "m.yaml"), "", "x"), StringComparison.Ordinal);

    [Fact]
    public void Permissions_stay_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Put("old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = Path.Combine(_folder, "link.yaml");
        File.CreateSymbolicLink(link, path);
        Assert.Null(ModelWriter.Write(link, ModelWriter.Hash(link), "new"));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(path, File.ResolveLinkTarget(link, true)!.FullName);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_full_disk_leaves_the_old_file_and_no_rest(int room)
    {
        var path = Put("old");
        var problem = ModelWriter.Write(path, ModelWriter.Hash(path), "new text"u8.ToArray(), name => new FullDisk(File.Create(name), room), CancellationToken.None);
        Assert.Contains("the disk is full", problem, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Of_writers_at_once_exactly_one_wins_each_round()
    {
        var path = Put("0");
        for (var round = 0; round < 20; round++)
        {
            var hash = ModelWriter.Hash(path);
            var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() => ModelWriter.Write(path, hash, $"{round}-{writer}"))));
            Assert.Single(results, result => result is null);
            var winner = Array.IndexOf(results, null);
            Assert.Equal($"{round}-{winner}", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void A_writer_that_is_cancelled_while_it_waits_writes_nothing()
    {
        var path = Put("old");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => ModelWriter.Write(path, ModelWriter.Hash(path), "new", cancelled.Token));
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public async Task A_program_killed_while_it_writes_leaves_the_old_or_the_new_file_whole()
    {
        var path = Put(Whole('a'));
        var moved = 0;
        for (var kill = 0; kill < 4; kill++)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["-method", $"{typeof(ModelWriterTests).FullName}.{nameof(Write_without_end_for_the_test_that_kills)}"]) { RedirectStandardOutput = true };
            start.Environment[Loop] = path;
            using var child = Process.Start(start)!;
            var before = ModelWriter.Hash(path);
            for (var i = 0; i < 400 && !child.HasExited && ModelWriter.Hash(path) == before; i++)
                await Task.Delay(20, TestContext.Current.CancellationToken);
            await Task.Delay(3 + 7 * kill, TestContext.Current.CancellationToken);
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(Whole(text[0]), text);
            moved += ModelWriter.Hash(path) == before ? 0 : 1;
        }
        Assert.True(moved > 0, "the child never wrote");
        // What was ended leaves no lock behind that would keep others from writing.
        Assert.Null(ModelWriter.Write(path, ModelWriter.Hash(path), "after"));
    }

    /// <summary>Run by the test above in a process of its own; does nothing otherwise.</summary>
    [Fact]
    public void Write_without_end_for_the_test_that_kills()
    {
        if (Environment.GetEnvironmentVariable(Loop) is not { } path)
            return;
        for (var i = 0; ; i++)
            ModelWriter.Write(path, ModelWriter.Hash(path), Whole((char)('a' + i % 26)), TestContext.Current.CancellationToken);
    }

    private static string Whole(char letter) => new(letter, 3_000_000);

    private string Put(string text)
    {
        var path = Path.Combine(_folder, "model.parley.yaml");
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A stream that takes a few bytes and then fails as a full disk does.</summary>
    private sealed class FullDisk(Stream inner, int room) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            inner.Write(buffer[..Math.Min(room, buffer.Length)]);
            throw new IOException("No space left on device", 28);
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
