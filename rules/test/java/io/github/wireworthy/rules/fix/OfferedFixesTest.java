package io.github.wireworthy.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.verdict.Certainty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where fixes of classes, fields, views and the protocol are offered, and where they are not. */
class OfferedFixesTest {

  private static final String FILE = "Shop.java";

  /** A shop that writes a thing; what a thing is stands in its place. */
  private static final String SHOP =
      """
      package shop;

      import java.io.*;
      import java.util.*;

      class Shop {
        void save(ObjectOutputStream out, Thing thing) throws IOException {
          out.writeObject(thing);
        }
      }

      %s
      """;

  @Test
  void classThatHoldsWhatCanGoIsDeclaredSerializable() {
    assertThat(mended(shop("final class Thing { private String name; private Thing next; }")))
        .contains("final class Thing implements Serializable {");
  }

  @Test
  void whatTheClassHoldsIsDeclaredWithIt() {
    String thing =
        "final class Thing { private Part part = new Part(); }\nfinal class Part { int number; }";

    assertThat(titles(shop(thing)))
        .containsExactly("let `Thing` and `Part` implement `Serializable`");
    assertThat(mended(shop(thing)))
        .contains("class Thing implements Serializable", "class Part implements Serializable");
  }

  @Test
  void superclassWithStateIsDeclaredInsteadOfTheClass() {
    String thing = "class Base { String name; }\nfinal class Thing extends Base {}";

    assertThat(mended(shop(thing)))
        .contains("class Base implements Serializable", "class Thing extends Base {}");
  }

  @Test
  void classWithInstancesOfItsOwnIsNotDeclaredUnasked() {
    String thing = "final class Thing { static final Thing ONE = new Thing(); }";

    assertThat(fixes(shop(thing))).extracting(Fix::safety).containsExactly(Fix.Safety.UNSAFE);
    assertThat(fixes(shop("final class Thing { static final int ONE = 1; Thing next; }")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.SAFE);
  }

  @Test
  void nameOfTheInterfaceThatMeansSomethingElseIsWrittenInFull() {
    String thing = "final class Thing {}\ninterface Serializable {}";

    assertThat(mended(shop(thing))).contains("class Thing implements java.io.Serializable {");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface Thing { String name(); }",
        "final class Thing { private final Thread worker = new Thread(); }",
        "final class Thing { private transient String name; }",
        "final class Thing { private Object writeReplace() { return \"\"; } }",
        "final class Thing extends Thread {}",
        "class Base { Base(int size) {} }\nfinal class Thing extends Base { Thing() { super(1); } }",
        "class Thing {}\nclass Saved extends Thing implements Serializable {}",
        "class Thing {}\nclass Worker extends Thing { final Thread thread = new Thread(); }",
        "final class Thing { final A a = new A(); }\nfinal class A { final B b = new B(); }\n"
            + "final class B { final C c = new C(); }\nfinal class C {}",
      })
  void classIsLeftAloneIfMoreIsNeeded(String thing) {
    assertThat(titles(shop(thing))).noneMatch(title -> title.startsWith("let"));
  }

  @Test
  void fieldThatIsNotMissedIsMadeTransient() {
    String code = saved("private final Thread worker = new Thread();");

    assertThat(fixes(code)).extracting(Fix::safety).containsOnly(Fix.Safety.UNSAFE);
    assertThat(mended(code)).contains("private final transient Thread worker = new Thread();");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private Thread one = new Thread(), other;",
        "private Thread worker = new Thread(); void stop() { worker.interrupt(); }",
        "private static final ObjectStreamField[] serialPersistentFields = {"
            + " new ObjectStreamField(\"worker\", Thread.class) };"
            + " private Thread worker = new Thread();",
      })
  void fieldThatWouldBeMissedOrWrittenAllTheSameIsNot(String field) {
    assertThat(findings(saved(field))).isNotEmpty();
    assertThat(titles(saved(field))).isEmpty();
  }

  @Test
  void componentOfRecordCannotBeTransient() {
    String code = shop("record Thing(Thread worker) implements Serializable {}");

    assertThat(findings(code)).hasSize(1);
    assertThat(titles(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Map<String, Integer> map -> out.writeObject(map.keySet()); -> new LinkedHashSet<>(map.keySet())",
        "TreeMap<String, Integer> map -> out.writeObject(map.keySet()); -> new LinkedHashSet<>(map.keySet())",
        "TreeMap<String, Integer> map -> out.writeObject(map.navigableKeySet()); -> new TreeSet<>(map.navigableKeySet())",
        "Map<String, Integer> map -> out.writeObject(map.values()); -> new ArrayList<>(map.values())",
        "List<String> list -> out.writeObject(list.subList(0, 1)); -> new ArrayList<>(list.subList(0, 1))",
        "Map<String, Integer> map -> Set<String> keys = map.keySet(); out.writeObject(keys); -> new LinkedHashSet<>(keys)",
        "int size -> Map<String, Integer> map = new HashMap<>(); out.writeObject(map.keySet()); -> new HashSet<>(map.keySet())",
      })
  void viewIsCopiedWhereItIsHandedOver(String row) {
    String[] parts = row.split(" -> ", -1);

    assertThat(mended(view(parts[0], parts[1]))).contains("out.writeObject(" + parts[2] + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Map<String, Integer> map -> out.writeObject(map.entrySet());",
        "Map<String, Thread> map -> out.writeObject(map.values());",
        "Map<String, Integer> map -> out.writeObject(map.keySet().iterator());",
        "Map<String, Integer> map -> out.writeObject(map.keySet().stream());",
        "String name -> out.writeObject(Optional.of(name));",
        "Map<String, Integer> map -> Object keys = map.keySet(); out.writeObject(keys);",
        "Map<String, Integer> map -> Set<String> keys = map.keySet(); keys = map.keySet();"
            + " out.writeObject(keys);",
      })
  void whatIsNoViewOfElementsThatCanGoIsNotCopied(String row) {
    String[] parts = row.split(" -> ", -1);

    assertThat(findings(view(parts[0], parts[1]))).isNotEmpty();
    assertThat(titles(view(parts[0], parts[1]))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public void writeObject(ObjectOutputStream out) {} -> private void writeObject(ObjectOutputStream out)",
        "static void readObject(ObjectInputStream in) {} -> private void readObject(ObjectInputStream in)",
        "private void writeObject(ObjectOutput out) {} -> private void writeObject(ObjectOutputStream out)",
        "Thing readResolve() { return this; } -> Object readResolve()",
        "private static long serialVersionUID = 4L; -> private static final long serialVersionUID = 4L;",
        "final long serialVersionUID = -4; -> static final long serialVersionUID = -4;",
        "static final int serialVersionUID = 4; -> static final long serialVersionUID = 4;",
      })
  void memberOfTheProtocolIsDeclaredAsItIsLookedFor(String row) {
    String[] parts = row.split(" -> ", -1);
    String code = shop("class Thing implements Serializable { " + parts[0] + " }");

    assertThat(mended(code)).contains("{ " + parts[1]);
    assertThat(fixes(code))
        .extracting(Fix::safety)
        .containsOnly(row.contains("int ") ? Fix.Safety.SAFE : Fix.Safety.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private void readResolve() {}",
        "private boolean writeObject(ObjectOutputStream out) { return true; }",
        "void writeObject(ObjectOutputStream out) {} static class Sub extends Thing {"
            + " @Override void writeObject(ObjectOutputStream out) {} }",
        "static long serialVersionUID = 4L; static void next() { serialVersionUID = 5L; }",
        "static final String serialVersionUID = \"4\";",
        "private static final Thing serialVersionUID = null;",
      })
  void memberWhoseCodeCouldNotStayAsItIsIsLeftAlone(String member) {
    String code = shop("class Thing implements Serializable { " + member + " }");

    assertThat(findings(code)).isNotEmpty();
    assertThat(fixes(code)).isEmpty();
  }

  @Test
  void constructorIsAddedOrOpenedOnlyIfThereIsNoOther() {
    assertThat(mended(externalizable(""))).contains("public Thing() {}");
    assertThat(mended(externalizable("Thing() {}"))).contains("public Thing() {}");
    assertThat(fixes(externalizable("private Thing() {}")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
    assertThat(findings(externalizable("Thing(int size) {}"))).isNotEmpty();
    assertThat(fixes(externalizable("Thing(int size) {}"))).isEmpty();
  }

  private static String shop(String thing) {
    return SHOP.formatted(thing);
  }

  private static String saved(String field) {
    return shop("class Thing implements Serializable { " + field + " }");
  }

  private static String externalizable(String constructor) {
    return shop(
        "class Thing implements Externalizable { "
            + constructor
            + " public void writeExternal(ObjectOutput out) {}"
            + " public void readExternal(ObjectInput in) {} }");
  }

  private static String view(String parameter, String statements) {
    return shop(
        "class Thing implements Serializable {\n  void save(ObjectOutputStream out, "
            + parameter
            + ") throws IOException {\n    "
            + statements
            + "\n  }\n}");
  }

  private static List<String> titles(String code) {
    return fixes(code).stream().map(Fix::title).toList();
  }

  private static List<Fix> fixes(String code) {
    return findings(code).stream().flatMap(finding -> finding.fixes().stream()).toList();
  }

  private static List<Finding> findings(String code) {
    SourceFile source = new SourceFile(Path.of(FILE), FILE, code);
    AnalysisInput input =
        new AnalysisInput(
            List.of(FactExtractor.extract(source)),
            List.of(),
            BuiltIn.knowledge(),
            RuleRegistry.all().stream().filter(rule -> rule.info().onByDefault()).toList(),
            1);
    return Analysis.run(input).findings().stream()
        .filter(finding -> finding.certainty() != Certainty.POSSIBLE)
        .toList();
  }

  /** The code after the first fix of each finding. */
  private static String mended(String code) {
    List<Fix> fixes =
        findings(code).stream().flatMap(finding -> finding.fixes().stream().limit(1)).toList();
    SourceText text = new SourceText(code);
    List<TextEdit> edits =
        Patch.of(fixes, file -> Optional.of(text)).edits().getOrDefault(FILE, List.of());
    return TextEdit.apply(code, edits);
  }
}
