package io.github.wireworthy.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.verdict.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where fixes of classes, fields, views and the protocol are offered, and where they are not. */
class OfferedFixesTest {

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

  @Test
  void fieldThatIsMissedIsMadeAnewIfItIsAlwaysTheSame() {
    String use = " void use() { synchronized (lock) { lock.notify(); } }";
    String code = saved("private final Object lock = new Object();" + use);

    assertThat(fixes(code)).extracting(Fix::safety).containsExactly(Fix.Safety.UNSAFE);
    assertThat(mended(code))
        .contains("private transient Object lock = new Object();", "this.lock = new Object();");
    assertThat(mended(saved("private Object lock = new Object();" + use)))
        .contains("private transient Object lock = new Object();", "this.lock = new Object();");
    assertThat(titles(saved("private Object lock = new Object(); void set() { lock = 1; }" + use)))
        .noneMatch(title -> title.endsWith("is read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private Thread one = new Thread(), other;",
        "private Thread worker = make(); Thread make() { return new Thread(); }"
            + " void stop() { worker.interrupt(); }",
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
      })
  void whatIsNoViewOfElementsThatCanGoIsNotCopied(String row) {
    String[] parts = row.split(" -> ", -1);

    assertThat(findings(view(parts[0], parts[1]))).isNotEmpty();
    assertThat(titles(view(parts[0], parts[1]))).isEmpty();
  }

  /** There it may be used for more than what it is handed over for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object keys = @; out.writeObject(keys);",
        "Set<String> keys = map.keySet(); keys = @; out.writeObject(keys);",
        "List<Set<String>> all = new ArrayList<>(); all.add(@); out.writeObject(all);",
      })
  void viewIsCopiedWhereItIsMadeOnlyWhenAskedFor(String statements) {
    String parameter = "Map<String, Integer> map";
    String code = view(parameter, statements.replace("@", "map.keySet()"));

    assertThat(fixes(code)).extracting(Fix::safety).containsExactly(Fix.Safety.UNSAFE);
    assertThat(mended(code)).contains(statements.replace("@", "new LinkedHashSet<>(map.keySet())"));
  }

  @Test
  void fieldsThatAreLostAreSetWhenTheObjectIsRead() {
    String code = lost("final transient Object lock = new Object();", "");

    assertThat(fixes(code)).extracting(Fix::safety).containsOnly(Fix.Safety.UNSAFE);
    assertThat(mended(code))
        .contains(
            "private transient Object lock = new Object();",
            "private void readObject(ObjectInputStream in)"
                + " throws IOException, ClassNotFoundException {",
            "in.defaultReadObject();",
            "this.lock = new Object();");
  }

  @Test
  void readingMethodThatIsThereSetsTheFieldsBeforeTheRest() {
    String reading =
        "private void readObject(ObjectInputStream in) throws Exception {"
            + " in.defaultReadObject(); name = name.trim(); }";

    assertThat(mended(lost("transient Object lock = new Object();", reading)))
        .contains("in.defaultReadObject(); this.lock = new Object(); name = name.trim(); }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transient Object lock = new Object(), other;|",
        "transient Object lock = name.trim();|",
        "transient Object lock = make();|",
        "transient Object lock = null; { lock = name; }|",
        "transient Object lock = in.trim(); static String in = \"\";|",
        "transient Object lock; { lock = new Object(); }|",
        "transient Object lock = new Object();|private void readObject(ObjectInputStream in)"
            + " throws Exception { in.readFields(); }",
      })
  void fieldThatCannotSimplyBeMadeAnewIsNotSet(String row) {
    String[] parts = row.split("\\|", -1);

    assertThat(findings(lost(parts[0], parts[1]))).isNotEmpty();
    assertThat(titles(lost(parts[0], parts[1]))).noneMatch(title -> title.startsWith("set "));
  }

  private static String lost(String field, String reading) {
    return shop(
        "class Thing implements Serializable { String name = \"\"; private "
            + field
            + " Object make() { return name; } void use() { synchronized (lock) { name += 1; } } "
            + reading
            + " }");
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
  void constructorIsAddedOrOpened() {
    assertThat(mended(externalizable(""))).contains("public Thing() {}");
    assertThat(mended(externalizable("Thing() {}"))).contains("public Thing() {}");
    assertThat(fixes(externalizable("private Thing() {}")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
    assertThat(mended(externalizable("Thing(int size) {}"))).contains("public Thing() {}");
    assertThat(fixes(externalizable("Thing(int size) {}")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
  }

  @Test
  void constructorThatWouldNotCompileIsNotAdded() {
    String set = externalizable("final int size; Thing(int size) { this.size = size; }");
    String extending =
        externalizable("Thing(int size) { super(size); }")
                .replace("Thing imp", "Thing extends Base imp")
            + "class Base { Base(int size) {} }";

    assertThat(findings(set)).isNotEmpty();
    assertThat(fixes(set)).isEmpty();
    assertThat(findings(extending)).isNotEmpty();
    assertThat(fixes(extending)).isEmpty();
    assertThat(fixes(extending.replace("Base(int size) {}", "Base(int size) {} Base() {}")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record Thing(int size) implements Serializable {"
            + " @|private void readObject(ObjectInputStream in) {}| }",
        "enum Thing { ONE; @|private static final long serialVersionUID = 4L;| }",
        "class Thing implements Externalizable { public Thing() {}"
            + " @|private void writeObject(ObjectOutputStream out) throws IOException {"
            + " out.writeObject(this); }|"
            + " public void writeExternal(ObjectOutput out) {}"
            + " public void readExternal(ObjectInput in) {} }",
      })
  void memberThatNobodyHeedsIsRemoved(String thing) {
    String[] parts = thing.split("@?\\|");
    String code = shop(String.join("", parts));

    assertThat(fixes(code)).extracting(Fix::safety).containsExactly(Fix.Safety.SAFE);
    assertThat(mended(code)).isEqualTo(shop(parts[0] + parts[2].substring(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record Thing() implements Serializable {"
            + " private void readObject(ObjectInputStream in) {} void use() { readObject(null); } }",
        "enum Thing { ONE { long own() { return serialVersionUID; } };"
            + " static final long serialVersionUID = 4L; }",
        "record Thing() implements Externalizable { public Thing {}"
            + " public void writeExternal(ObjectOutput out) {}"
            + " public void readExternal(ObjectInput in) {} }",
      })
  void memberThatCodeNamesStays(String thing) {
    assertThat(findings(shop(thing))).isNotEmpty();
    assertThat(titles(shop(thing))).noneMatch(title -> title.startsWith("remove"));
  }

  @Test
  void memberOfAPlainClassIsRemovedOnlyWhenAskedFor() {
    String code = shop("class Thing { private Object readResolve() { return this; } }");

    assertThat(fixes(code)).extracting(Fix::safety).containsOnly(Fix.Safety.UNSAFE);
    assertThat(titles(code)).contains("remove `readResolve`");
  }

  @Test
  void methodThatNoSubclassInViewOverridesIsMadeFinal() {
    String thing =
        "public class Thing implements Serializable { public Thing() {}"
            + " private void readObject(ObjectInputStream in) { init(); }"
            + " public void init() {} }";
    SampleFile file = new SampleFile(shop(thing));
    List<Fix> fixes =
        file.findings().stream()
            .filter(finding -> finding.rule().id().startsWith("overridable"))
            .flatMap(finding -> finding.fixes().stream())
            .toList();

    assertThat(fixes).extracting(Fix::safety).containsExactly(Fix.Safety.UNSAFE);
    assertThat(file.after(fixes)).contains("public final void init() {}");
    assertThat(
            new SampleFile(shop(thing + " class Below extends Thing { public void init() {} }"))
                .findings())
        .filteredOn(finding -> finding.rule().id().startsWith("overridable"))
        .isNotEmpty()
        .allMatch(finding -> finding.fixes().isEmpty());
  }

  @Test
  void methodThatASubclassHasAsWellIsNotInherited() {
    String thing =
        "class Thing implements Serializable { static final Thing ONE = new Thing();"
            + " private Object readResolve() { return ONE; } } class Below extends Thing {}";
    String other =
        thing + " class Beside extends Thing { private Object readResolve() { return ONE; } }";

    assertThat(mended(shop(thing))).contains("protected Object readResolve()");
    assertThat(findings(shop(other))).isNotEmpty();
    assertThat(titles(shop(other))).isEmpty();
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
    return new SampleFile(code)
        .findings().stream()
            .filter(finding -> finding.rule().onByDefault())
            .filter(finding -> finding.certainty() != Certainty.POSSIBLE)
            .toList();
  }

  /** The code after the first fix of each finding. */
  private static String mended(String code) {
    return new SampleFile(code)
        .after(
            findings(code).stream().flatMap(finding -> finding.fixes().stream().limit(1)).toList());
  }
}
