package io.github.wireworthy.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wireworthy.rules.setting.Saying.Dependency;
import io.github.wireworthy.rules.setting.Saying.Element;
import io.github.wireworthy.rules.setting.Saying.Entry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the files of a project say, by their kinds. */
final class ProjectFileTest {

  private static List<Saying> sayings(String name, String text) throws Unreadable {
    return new ProjectFile("module/" + name, text).sayings();
  }

  @Test
  void propertiesHaveKeysWithLines() throws Unreadable {
    assertThat(
            sayings(
                "a.properties",
                "# a = b\n! c\n\none=1\n two : 2 \nthree 3\nfour\\ \\:\\=4 = \\\n  far\nfive\n"))
        .containsExactly(
            new Entry("one", "1", 4),
            new Entry("two", "2", 5),
            new Entry("three", "3", 6),
            new Entry("four :=4", "far", 7));
  }

  @Test
  void blocksOfConfFilesAreJoined() throws Unreadable {
    assertThat(
            sayings(
                "a.conf",
                """
                one two     # three
                a.b { c = "on" } // d = e
                f : {
                  g { h = ${x} }
                }}
                i = 1
                """))
        .containsExactly(
            new Entry("one", "two", 1),
            new Entry("a.b.c", "on", 2),
            new Entry("f.g.h", "${x}", 4),
            new Entry("i", "1", 6));
  }

  @Test
  void yamlHasDocumentsAndLists() throws Unreadable {
    assertThat(sayings("a.yml", "a:\n  b: c\n---\nd.e: [f, g]\n"))
        .containsExactly(
            new Entry("a.b", "c", 2), new Entry("d.e", "f", 4), new Entry("d.e", "g", 4));
    assertThatThrownBy(() -> sayings("a.yaml", "a: b\n---\nc: {\n"))
        .isInstanceOfSatisfying(
            Unreadable.class, it -> assertThat(it.line()).isGreaterThanOrEqualTo(3))
        .hasMessageStartingWith("not YAML: ");
  }

  @Test
  void xmlHasElementsAndPairs() throws Unreadable {
    assertThat(
            sayings(
                "web.xml",
                """
                <a:web xmlns:a="b">
                  <context-param><param-name>k</param-name>
                    <param-value> v </param-value></context-param>
                  <property name="n" value="w"/>
                  <property name="m">x</property>
                  <property><name>o</name><value>y</value></property>
                </a:web>
                """))
        .contains(
            new Element("web", Map.of(), 1),
            new Element("property", Map.of("name", "n", "value", "w"), 4),
            new Entry("k", "v", 2),
            new Entry("n", "w", 4),
            new Entry("m", "x", 5),
            new Entry("o", "y", 6));
  }

  @Test
  void xmlWithManyEntitiesIsNotExpanded() throws Unreadable {
    String bomb =
        "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n<a name='n'>&c;</a>";
    assertThat(sayings("a.xml", bomb)).containsExactly(new Element("a", Map.of("name", "n"), 2));
    assertThatThrownBy(() -> sayings("a.xml", "<a>".repeat(100_000)))
        .isInstanceOf(Unreadable.class)
        .message()
        .as("newer JDKs have a limit of their own, and call it a mistake of the text")
        .isIn("is nested too deeply to be read", "is not XML that can be read");
  }

  @Test
  void buildsHaveDependencies() throws Unreadable {
    String maven =
        "<dependencies><dependency><groupId>g</groupId><artifactId>%s</artifactId>%s"
            + "</dependency></dependencies>";
    assertThat(
            sayings(
                "pom.xml",
                "<project>"
                    + maven.formatted("a", "")
                    + maven.formatted("b", "<scope>test</scope>")
                    + "<plugin>"
                    + maven.formatted("c", "")
                    + "</plugin></project>"))
        .filteredOn(Dependency.class::isInstance)
        .containsExactly(new Dependency("g", "a", 1));
    assertThat(
            sayings(
                "build.gradle",
                """
                implementation 'g:a:1.0'
                testImplementation "g:b:1.0"
                runtimeOnly group: 'g', name: 'c', version: '1'
                // api("g:d")
                api("g:e")
                """))
        .containsExactly(
            new Dependency("g", "a", 1), new Dependency("g", "c", 3), new Dependency("g", "e", 5));
    assertThat(sayings("libs.versions.toml", "x = { group = \"g\", name = \"a\" }\n"))
        .containsExactly(new Dependency("g", "a", 1));
  }
}
