using System.Xml.Linq;

namespace Parley.Tests.Conventions;

/// <summary>What other programs can call is recorded, and every type of it is documented.</summary>
public sealed class PublicApiTests
{
    private const string Record = "tests/Parley.Tests/Conventions/public-api.txt";

    /// <summary>The file is recorded: run the tests with PARLEY_RECORD=1 to write it anew, and review the difference.</summary>
    [Fact]
    public void The_public_surface_is_the_recorded_one()
    {
        var actual = PublicApi.Describe(typeof(Conflict).Assembly);
        Assert.Equal(Repository.Recorded(Record, actual), actual);
    }

    [Fact]
    public void Every_public_type_is_documented()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Conflict).Assembly.Location, ".xml"));
        var documented = documentation.Descendants("member")
            .Where(member => (member.Element("summary")?.Value ?? "").Trim().Length > 0)
            .Select(member => (string?)member.Attribute("name")).ToHashSet();
        Repository.None(typeof(Conflict).Assembly.GetExportedTypes()
            .Select(type => "T:" + type.FullName!.Replace('+', '.'))
            .Where(name => !documented.Contains(name)));
    }

    [Fact]
    public void No_public_type_has_the_name_of_a_namespace()
    {
        var assembly = typeof(Conflict).Assembly;
        var namespaces = assembly.GetTypes().Select(type => type.Namespace?.Split('.')[^1]).OfType<string>().ToHashSet();
        Repository.None(assembly.GetExportedTypes().Where(type => !type.IsNested && namespaces.Contains(type.Name)).Select(type => type.FullName));
    }
}
