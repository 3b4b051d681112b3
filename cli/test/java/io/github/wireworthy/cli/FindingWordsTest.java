package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as they read from end to end. */
final class FindingWordsTest {

  @TempDir private Path folder;

  @Test
  void helpSaysWhatToHoldInsteadOfAnOptional() {
    assertThat(inClass("final java.util.Optional<String> name = java.util.Optional.of(\"x\");"))
        .contains("  = help: ");
    assertThat(
            inClass("java.util.Optional<String> name;\nA(java.util.Optional<String> o) {name=o;}"))
        .contains("  = help: hold the value itself, or null\n");
  }

  @Test
  void whatIsOnlyPossibleAsksForABetterType() {
    Sources.write(folder.resolve("Possible.java"), Sources.POSSIBLE);
    assertThat(Outcome.of("scan", folder, "--pedantic").out())
        .contains("`Possible.thing` holds an `Object`, which may not be serializable\n")
        .contains("^^^^^ `Object` does not say that it is `Serializable`\n")
        .contains("= route: Possible.thing: Object, which may not be Serializable\n")
        .contains("= help: declare it with a type that is `Serializable`\n");
  }

  @Test
  void anonymousClassIsNamedByWhatItIs() {
    assertThat(inClass("Object order = new Runnable() { public void run() {} };"))
        .contains("`A.order` holds an anonymous `Runnable`, which cannot be serialized\n")
        .contains("^^^^^ this anonymous `Runnable` is not `Serializable`\n")
        .contains("= route: A.order: anonymous class in A, which is not Serializable\n")
        .doesNotContain("$");
  }

  @Test
  void memberOfAnonymousClassIsNamedWithItsClass() {
    assertThat(
            inClass(
                "static Object list() {\n"
                    + "return new java.util.ArrayList<String>() { Thread t = new Thread(); };\n}"))
        .contains("`t` of an anonymous `ArrayList` holds a `Thread`, which cannot be serialized\n")
        .contains("= route: t of an anonymous class in A: Thread, which is not Serializable\n")
        .contains("= help: make `t` transient");
  }

  @Test
  void localClassHasItsOwnName() {
    assertThat(
            inClass(
                "void save(java.io.ObjectOutputStream out) throws java.io.IOException {\n"
                    + "class Local {}\nout.writeObject(new Local());\n}"))
        .contains("a `Local` is passed to `ObjectOutputStream.writeObject`, but cannot be")
        .contains("= route: Local, which is not Serializable\n");
  }

  @Test
  void elementsAreContained() {
    assertThat(inClass("Thread[] workers = {new Thread()};"))
        .contains("`A.workers` contains a `Thread`, which cannot be serialized\n");
  }

  private String inClass(String members) {
    Sources.write(
        folder.resolve("A.java"),
        "class A implements java.io.Serializable {\n" + members + "\n}\n");
    return Outcome.of("scan", folder).out();
  }
}
