package io.github.wireworthy.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavacCallTargetsTest {

  @TempDir Path folder;

  @Test
  void aCallStandsAtItsNameWithTheDeclaringClass() throws IOException {
    JavacCalls calls =
        read(
            """
            class Shop {
            \tint size(java.util.ArrayList<String> names) {
            \t\treturn names.stream().map(String::trim).<String>map(n -> n)
            \t\t\t.toList().size() + hashCode();
            \t}
            }
            """);
    assertThat(rows(calls))
        .containsExactly(
            "3:16 java.util.Collection#stream/0 parameter",
            "3:25 java.util.stream.Stream#map/1 method_invocation+closure",
            "3:51 java.util.stream.Stream#map/1 method_invocation+closure",
            "4:5 java.util.stream.Stream#toList/0 method_invocation",
            "4:14 java.util.List#size/0 method_invocation",
            "4:23 java.lang.Object#hashCode/0 none");
  }

  @Test
  void aCreationStandsAtTheNameOfItsClass() throws IOException {
    JavacCalls calls =
        read(
            """
            class Shop {
              class Shelf { Shelf(int... sizes) {} }
              enum Color { RED(1); Color(int code) {} }
              Object one = new java.util.HashMap<String, java.util.List<String>>(3);
              Object two = new Shop().new Shelf(1, 2);
              Object three = new Object() {};
            }
            """);
    assertThat(rows(calls))
        .containsExactly(
            "4:20 java.util.HashMap#<init>/1 new",
            "5:20 Shop#<init>/0 new",
            "5:31 Shop$Shelf#<init>/1 new");
  }

  @Test
  void whatJavacCannotResolveIsLeftOut() throws IOException {
    JavacCalls calls =
        read(
            """
            class Shop {
              void open(Missing missing) {
                missing.call();
                String.valueOf(missing);
                unknown();
                Runnable task = () -> { new Missing(); };
                task.run();
              }
            }
            """);
    assertThat(rows(calls)).containsExactly("7:10 java.lang.Runnable#run/0 local_variable");
    assertThat(calls.leftOut()).isEqualTo(4);
  }

  @Test
  void whatJavacInventsGetsTheNamesOfTheLanguage() throws IOException {
    JavacCalls calls =
        read(
            """
            class Shop {
              Object copy(int[] sizes, java.lang.invoke.MethodHandle handle) throws Throwable {
                handle.invoke(1, 2, handle.type());
                return sizes.clone();
              }
            }
            """);
    assertThat(rows(calls))
        .containsExactly(
            "3:12 java.lang.invoke.MethodHandle#invoke/1 parameter",
            "3:32 java.lang.invoke.MethodHandle#type/0 parameter",
            "4:18 java.lang.Object#clone/0 parameter");
  }

  @Test
  void savedCallsAreReadBack() throws IOException {
    JavacCalls calls = read("class Shop { int size = String.valueOf(\"x\").length(); }");
    Path file = folder.resolve("calls.tsv");
    calls.save(file);
    assertThat(JavacCalls.load(file)).isEqualTo(calls);
    assertThat(calls.calls()).hasSize(2);
  }

  @Test
  void theComparisonTellsWrongFromUnresolvedAndUnseen() {
    CallPosition right = new CallPosition("Shop.java", 1, 1);
    CallPosition wrong = new CallPosition("Shop.java", 2, 1);
    CallPosition unresolved = new CallPosition("Shop.java", 3, 1);
    CallPosition unseen = new CallPosition("Shop.java", 4, 1);
    CallTarget target = new CallTarget("Shop$1Shelf", "size", 0);
    List<JavacCall> calls =
        List.of(right, wrong, unresolved, unseen).stream()
            .map(position -> new JavacCall(position, target, "none"))
            .toList();
    Map<CallPosition, Optional<CallTarget>> targets =
        Map.of(
            right, Optional.of(new CallTarget("Shop$2Shelf", "size", 0)),
            wrong, Optional.of(new CallTarget("Shop$1Shelf", "size", 1)),
            unresolved, Optional.empty());
    assertThat(CallComparison.of(calls, only(targets)).summary())
        .isEqualTo(
            "4 calls: 1 equal (25.00 %), 1 wrong (25.000 %), 2 unresolved (1 of them not seen);"
                + " 4 in classes known here");
  }

  private static CallTargets only(Map<CallPosition, Optional<CallTarget>> targets) {
    return new CallTargets() {
      @Override
      public Map<CallPosition, Optional<CallTarget>> of(String file) {
        return targets;
      }

      @Override
      public boolean knows(String className) {
        return className.equals("Shop");
      }
    };
  }

  private JavacCalls read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("Shop.java"), text);
    return JavacCallReader.read(folder, List.of(file), List.of());
  }

  private static List<String> rows(JavacCalls calls) {
    return calls.calls().stream()
        .map(
            call ->
                call.position().line()
                    + ":"
                    + call.position().column()
                    + " "
                    + call.target()
                    + " "
                    + call.shape())
        .toList();
  }
}
