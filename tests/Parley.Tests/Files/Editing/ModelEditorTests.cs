using Parley.Files;
using Parley.Files.Editing;

namespace Parley.Tests.Files.Editing;

/// <summary>Edits of models on disk, with included files.</summary>
public sealed class ModelEditorTests : IDisposable
{
    private const string Model = "title: Water\ninclude: [claims.yaml]\nparties:\n  north: Northland\n";
    private const string Claims = "\uFEFFsources:\n  s: { title: Column }\nclaims:\n  # one\n  a: { source: s, kind: fact, says: A }\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-edit").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void An_edit_goes_to_the_file_that_holds_the_section()
    {
        var path = Put();
        var editor = ModelEditor.Open(path).Editor!;
        Assert.Null(editor.Set("claims.b", "{ source: s, kind: fact, says: B }"));
        Assert.Null(editor.Set("groups.all", "[north]"));
        Assert.Null(editor.Save());
        Assert.Equal(Model + "groups:\n  all: [north]\n", File.ReadAllText(path));
        Assert.Equal(Claims.TrimStart('\uFEFF') + "  b: { source: s, kind: fact, says: B }\n", File.ReadAllText(Path.Combine(_folder, "claims.yaml")));
        Assert.Equal(0xEF, File.ReadAllBytes(Path.Combine(_folder, "claims.yaml"))[0]);
        Assert.False(ModelReader.Read(path).HasErrors);
    }

    [Fact]
    public void Nothing_is_written_where_the_model_would_become_invalid()
    {
        var path = Put();
        var editor = ModelEditor.Open(path).Editor!;
        Assert.Null(editor.Set("claims.b", "{ source: nobody, kind: fact, says: B }"));
        Assert.Contains("nobody", editor.Save(), StringComparison.Ordinal);
        Assert.Equal(Model, File.ReadAllText(path));
    }

    [Fact]
    public void Problems_that_the_model_has_already_do_not_stop_an_edit()
    {
        var path = Put();
        File.WriteAllText(path, Model + "outcomes: { peace: north.nothing }\n");
        var editor = ModelEditor.Open(path).Editor!;
        Assert.Null(editor.Set("parties.south", "Southland"));
        Assert.Null(editor.Save());
    }

    [Fact]
    public void The_change_can_be_shown_before_it_is_written()
    {
        var editor = ModelEditor.Open(Put()).Editor!;
        Assert.Equal("", editor.Diff());
        Assert.Null(editor.Set("parties.south", "Southland"));
        Assert.EndsWith("@@ -2,3 +2,4 @@\n include: [claims.yaml]\n parties:\n   north: Northland\n+  south: Southland\n", editor.Diff(), StringComparison.Ordinal);
        Assert.Equal("Southland", editor.Preview().Base.Parties[1].Name);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_replaced()
    {
        var path = Put();
        var editor = ModelEditor.Open(path).Editor!;
        Assert.Null(editor.Set("parties.south", "Southland"));
        File.AppendAllText(path, "# somebody else\n");
        Assert.Contains("was changed", editor.Save(), StringComparison.Ordinal);
        Assert.EndsWith("# somebody else\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nc\n", "@@ -1,3 +1,2 @@\n a\n-b\n c\n")]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n", "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n")]
    public void A_difference_is_shown_as_version_control_does(string before, string after, string hunks) =>
        Assert.Equal("--- m\n+++ m\n" + hunks, UnifiedDiff.Of("m", before, after));

    private string Put()
    {
        File.WriteAllText(Path.Combine(_folder, "claims.yaml"), Claims);
        var path = Path.Combine(_folder, "model.parley.yaml");
        File.WriteAllText(path, Model);
        return path;
    }
}
