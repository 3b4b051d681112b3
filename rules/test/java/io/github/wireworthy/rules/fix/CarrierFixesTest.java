package io.github.wireworthy.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.AddInterface;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.RuleInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Near-misses: code that differs by one thing from code with a fix, and for which there is none.
 */
class CarrierFixesTest {

  private static final String MEMBER =
      """
      class Shop {
        int size;
        int size() { return size; }
        static int count() { return 1; }
        class Cart implements java.io.Serializable {
          int total = count();
          class Line { int own() { return total; } }
          Line line() { return new Line(); }
        }
        class Other {}
        Cart cart() { return new Cart(); }
        Shop self() { return this; }
      }
      """;

  private static final String METHOD =
      """
      class Shop {
        interface Naming extends java.util.function.UnaryOperator<String>, java.io.Serializable {}
        int size;
        Naming naming() { return this::clean; }
        private String clean(String text) { return cut(text, 3); }
        private String cut(String text, int end) { return text.substring(0, end); }
        void use() { clean("a"); }
      }
      """;

  private static final String RECEIVER =
      """
      class Shop {
        static class Printer {
          void print(String line) {}
        }
        interface Sink extends java.io.Serializable { void take(String line); }
        interface Number extends java.io.Serializable { void take(int number); }
        static Sink take(Sink sink) { return sink; }
        static Sink take(Number sink) { return null; }
        static Sink sink() {
          return new Printer()::print;
        }
      }
      """;

  private static final String ANONYMOUS =
      """
      class Shop {
        interface Naming extends java.util.function.UnaryOperator<String>, java.io.Serializable {}
        int size;
        <V> Naming naming(String word, int end) {
          final int three = 3;
          return new Naming() {
            public String apply(String text) { return word + text.substring(0, end); }
          };
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "total = count() | total = size",
        "total = count() | total = size()",
        "total = count() | total = Shop.this.hashCode()",
        "return total;   | return size;",
        "return total;   | return new Other().hashCode();",
        "class Cart      | class Cart extends Other",
        "return new Cart(); | Shop shop = self(); return shop.new Cart();",
        "return new Cart(); | return this.new Cart();",
        "class Other {} | class Other extends Cart { Other(Shop shop) { shop.super(); } }",
        "class Shop { int size; | class Shop<Line> { int size; Line item;",
      })
  void memberClassThatMayNeedItsOuterStaysInner(String text, String instead) {
    String flat = MEMBER.replace("\n  int size;", " int size;");
    assertThat(fixes(flat)).extracting(Fix::title).contains("make `Cart` static");
    assertThat(fixes(replaced(flat, text, instead)))
        .extracting(Fix::title)
        .doesNotContain("make `Cart` static");
  }

  @Test
  void typeVariableOfTheOuterKeepsAMemberInner() {
    String generic = MEMBER.replace("class Shop {", "class Shop<T> {");
    assertThat(fixes(generic)).isNotEmpty();
    assertThat(fixes(generic.replace("int total", "transient T item; int total"))).isEmpty();
    assertThat(fixes(generic.replace("Shop self()", "Shop<String>.Cart named; Shop self()")))
        .isEmpty();
  }

  @Test
  void whatMayBeInheritedFromAClassOutOfViewCounts() {
    String member = MEMBER.replace("total = count()", "total = inherited()");
    assertThat(fixes(member)).isNotEmpty();
    assertThat(fixes(member.replace("class Shop", "class Shop extends Missing"))).isEmpty();
    String method = METHOD.replace("substring(0", "substring(inherited");
    assertThat(fixes(method)).isNotEmpty();
    assertThat(fixes(method.replace("class Shop", "class Shop extends Missing"))).isEmpty();
  }

  /** There {@code Other} is {@code Shop<T>.Other}. */
  @Test
  void innerClassOfAGenericOuterCannotBeNamedInAStaticOne() {
    String named = MEMBER.replace("int total", "transient Other other; int total");
    assertThat(fixes(named)).isNotEmpty();
    assertThat(fixes(named.replace("class Shop {", "class Shop<T> {"))).isEmpty();
    String method = METHOD.replace("void use()", "class Part {} void use()");
    String naming = method.replace("cut(text, 3)", "cut((Part) null == null ? text : null, 3)");
    assertThat(fixes(naming)).isNotEmpty();
    assertThat(fixes(naming.replace("class Shop {", "class Shop<T> {"))).isEmpty();
  }

  @Test
  void memberOfAnInnerClassStaysInner() {
    String inner = "class Mall { int rooms; " + MEMBER + " }";
    assertThat(fixes(inner)).extracting(Fix::title).doesNotContain("make `Cart` static");
  }

  @Test
  void memberThatOthersMayCreateIsMadeStaticOnlyWhenAskedFor() {
    assertThat(fixes(MEMBER)).extracting(Fix::safety).containsExactly(Fix.Safety.SAFE);
    assertThat(fixes(MEMBER.replace("class Cart", "public class Cart")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
    assertThat(fixes(MEMBER.replace("class Cart", "@Entity class Cart")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "substring(0, end)   | substring(size, end)",
        "substring(0, end)   | substring(hashCode(), end)",
        "private String cut  | String cut",
        "private String clean | String clean",
        "private String clean | private synchronized String clean",
        "private String clean | @Deprecated @Timed private String clean",
        "clean(\"a\");       | new Shop().clean(\"a\");",
        "clean(\"a\");       | Object o = (java.util.function.BiFunction<Shop, String, String>) Shop::clean;",
        "void use()          | private String clean(Shop shop, String text) { return text; } void use()",
        "class Shop          | class Shop<text extends Number, String>",
        "class Shop          | interface Shop",
      })
  void methodThatMayNeedItsObjectStaysAnInstanceMethod(String text, String instead) {
    assertThat(fixes(METHOD))
        .extracting(Fix::title)
        .contains("make `clean` static and refer to it as `Shop::clean`");
    assertThat(fixes(replaced(METHOD, text, instead)))
        .extracting(Fix::title)
        .noneMatch(title -> title.contains("make `clean` static"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private String clean | final String clean | SAFE",
        "private String clean | public final String clean | UNSAFE",
        "private String clean | protected final String clean | UNSAFE",
      })
  void methodThatNothingOverridesIsMadeStaticToo(String text, String instead, Fix.Safety safety) {
    assertThat(fixes(replaced(METHOD, text, instead)))
        .extracting(Fix::safety)
        .containsExactly(safety);
    assertThat(mended(replaced(METHOD, text, instead)))
        .contains(instead.replace("final", "static final") + "(String text)", "Shop::clean");
    String open = replaced(METHOD, text, instead.replace("final ", ""));
    assertThat(fixes(open)).isEmpty();
    assertThat(fixes(replaced(open, "class Shop", "final class Shop")))
        .extracting(Fix::safety)
        .containsExactly(safety);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface Cleaner { String clean(String text); } class Shop implements Cleaner",
        "class Below extends Shop implements Cleaner {}"
            + " interface Cleaner { String clean(String text); } class Shop",
        "class Beside { String use(Shop shop) { return shop.clean(null); } } class Shop",
        "class Beside { Naming use(Shop shop) { return shop::clean; } } class Shop",
        "class Beside { java.util.function.BiFunction<Shop, String, String> made = Shop::clean; }"
            + " class Shop",
        "class Shop extends Missing",
      })
  void methodThatOthersMayMeanByItsObjectIsNotMadeStatic(String shop) {
    String source = replaced(METHOD, "private String clean", "public final String clean");
    assertThat(fixes(replaced(source, "class Shop", shop))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word + text         | size + text",
        "word + text         | three + text",
        "word + text         | hashCode() + Shop.this.toString() + text",
        "public String apply | V value; public String apply",
        "public String apply | String first = word; public String apply",
        "public String apply | { if (true) throw new IllegalStateException(); } public String apply",
        "return word + text.substring(0, end) | Naming more = t -> t + word; return more.apply(text)",
        "String word, int end | V word, int end",
        "class Shop          | interface Shop",
      })
  void anonymousClassThatMayNeedItsPlaceStaysThere(String text, String instead) {
    assertThat(fixes(ANONYMOUS)).extracting(Fix::title).anyMatch(it -> it.contains("nested class"));
    assertThat(fixes(replaced(ANONYMOUS, text, instead)))
        .extracting(Fix::title)
        .noneMatch(title -> title.contains("nested class"));
  }

  @Test
  void bodyThatBeginsWithABlankLineGetsNoOther() {
    String opening = "new Naming() {\n";
    assertThat(mended(replaced(ANONYMOUS, opening, opening + "\n"))).isEqualTo(mended(ANONYMOUS));
  }

  @Test
  void liftedClassKeepsItsTextAndGetsWhatItCarries() {
    assertThat(mended(ANONYMOUS))
        .isEqualTo(
            """
            class Shop {
              interface Naming extends java.util.function.UnaryOperator<String>, java.io.Serializable {}
              int size;
              <V> Naming naming(String word, int end) {
                final int three = 3;
                return new NamingShop(word, end);
              }

              private static final class NamingShop implements Naming {
                private final String word;
                private final int end;

                NamingShop(String word, int end) {
                  this.word = word;
                  this.end = end;
                }

                public String apply(String text) { return word + text.substring(0, end); }
              }
            }
            """
                .replace("NamingShop", "ShopNaming"));
  }

  @Test
  void methodIsMadeStaticWithAllThatNamesIt() {
    assertThat(mended(METHOD.replace("clean(\"a\")", "this.clean(\"a\")")))
        .isEqualTo(
            METHOD
                .replace("this::clean", "Shop::clean")
                .replace("private String", "private static String"));
  }

  @Test
  void receiverThatIsAlwaysTheSameIsMadeInALambda() {
    assertThat(mended(RECEIVER)).contains("return value -> new Printer().print(value);");
    assertThat(fixes(RECEIVER)).extracting(Fix::safety).containsExactly(Fix.Safety.SAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static class Printer { int printed;",
        "static class Printer { Printer() { System.gc(); }",
        "static class Printer extends Thread {"
      })
  void receiverThatMayDifferIsMadeInALambdaOnlyWhenAskedFor(String printer) {
    String source = replaced(RECEIVER, "static class Printer {", printer);
    assertThat(fixes(source)).extracting(Fix::safety).contains(Fix.Safety.UNSAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "static class Printer {     | class Printer {",
        "static Sink sink() {       | static Sink sink(String value) {",
        "return new Printer()::print | return take(new Printer()::print)",
      })
  void receiverStaysWhereALambdaMayMeanSomethingElse(String text, String instead) {
    assertThat(fixes(replaced(RECEIVER, text, instead)))
        .noneMatch(fix -> fix.title().contains("in a lambda"));
  }

  private static final String LOCAL =
      """
      class Shop {
        interface Task extends java.io.Serializable { String run(); }
        Thread worker;
        int size;
        <V> Task task(String name, int end) {
          final int three = 3;
          class Job implements Task {
            public String run() { return name + end; }
          }
          return new Job();
        }
      }
      """;

  @Test
  void localClassIsGivenWhatItCarries() {
    assertThat(mended(LOCAL))
        .isEqualTo(
            """
            class Shop {
              interface Task extends java.io.Serializable { String run(); }
              Thread worker;
              int size;
              <V> Task task(String name, int end) {
                final int three = 3;
                return new Job(name, end);
              }

              private static class Job implements Task {
                private final String name;
                private final int end;

                Job(String name, int end) {
                  this.name = name;
                  this.end = end;
                }

                public String run() { return name + end; }
              }
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name + end         | name + size",
        "name + end         | name + three",
        "name + end         | name + new Job().hashCode() + end",
        "name + end         | name + hashCode() + Shop.this.hashCode()",
        "public String run  | V value; public String run",
        "public String run  | Job() {} public String run",
        "return new Job();  | class More extends Job {} return new More();",
        "return new Job();  | java.util.function.Supplier<Job> made = Job::new; return made.get();",
        "return new Job();  | return new Object() { Task other(String name) { return new Job(); } }.other(null);",
        "String name, int end | V name, int end",
        "int size;          | int size; class Job {}",
        "class Shop         | interface Shop",
      })
  void localClassThatMayNeedItsPlaceStaysThere(String text, String instead) {
    assertThat(fixes(LOCAL)).extracting(Fix::title).anyMatch(it -> it.contains("local class"));
    assertThat(fixes(replaced(LOCAL, text, instead)))
        .extracting(Fix::title)
        .noneMatch(title -> title.contains("local class"));
  }

  private static final String REPORT =
      """
      class Shop {
        static abstract class Report<T> implements java.io.Serializable {
          Report(T first, String... more) {}
          Report(T first) {}
          abstract String text();
        }
        Thread worker;
        <V> Report<String> report(int end) {
          return new Report<>("a".trim()) {
            String text() { return "" + end; }
          };
        }
      }
      """;

  @Test
  void argumentsAndWhatADiamondMeansGoWithTheClass() {
    assertThat(mended(REPORT))
        .contains(
            "return new ShopReport(\"a\".trim(), end);",
            "private static final class ShopReport extends Report<String> {",
            "ShopReport(String first, int end) {\n      super(first);\n      this.end = end;");
    assertThat(fixes(REPORT)).extracting(Fix::safety).containsExactly(Fix.Safety.SAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"a\".trim()       | \"a\".trim(), \"b\"",
        "Report(T first) {} | <X> Report(X first) {}",
        "Report(T first) {} | Report(T first) throws Exception {}",
        "<V> Report<String> report(int end) { | <V> Report<V> report(V end) {",
      })
  void classWhoseConstructorCannotBeCalledByNameStays(String text, String instead) {
    assertThat(fixes(replaced(REPORT, text, instead)))
        .extracting(Fix::title)
        .noneMatch(title -> title.contains("nested class"));
  }

  @Test
  void superclassThatMayAskForAVariableEarlyMakesTheFixUnsafe() {
    assertThat(fixes(replaced(REPORT, "Report(T first) {}", "Report(T first) { text(); }")))
        .extracting(Fix::safety)
        .containsExactly(Fix.Safety.UNSAFE);
  }

  @Test
  void innerClassThatALambdaCreatesIsMadeStatic() {
    String source =
        """
        class Shop {
          interface Naming extends java.util.function.UnaryOperator<String>, java.io.Serializable {}
          Thread worker;
          int size;
          class Cutter { String cut(String text) { return text.trim(); } }
          Naming naming() { return text -> new Cutter().cut(text); }
        }
        """;
    assertThat(mended(source)).isEqualTo(source.replace("class Cutter", "static class Cutter"));
    assertThat(fixes(replaced(source, "text.trim()", "text.substring(size)"))).isEmpty();
  }

  private static String replaced(String source, String text, String instead) {
    assertThat(source).contains(text);
    return source.replace(text, instead);
  }

  private static String mended(String source) {
    return new SampleFile(source).after(fixes(source));
  }

  /** The fixes of the findings of the capture family, but those that let the object go along. */
  private static List<Fix> fixes(String source) {
    return new SampleFile(source)
        .findings().stream()
            .filter(finding -> finding.rule().family() == RuleInfo.Family.CAPTURE)
            .flatMap(finding -> finding.fixes().stream())
            .filter(fix -> fix.changes().stream().noneMatch(AddInterface.class::isInstance))
            .toList();
  }
}
