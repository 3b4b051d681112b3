package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sources allow is not told, and what allows nothing is. */
final class SuppressionTest {

  @TempDir private Path folder;

  @Test
  void annotationOnTheFieldAllowsTheFinding() {
    assertAllowed("@SuppressWarnings(\"serial\") Thread worker = new Thread();");
    assertAllowed(
        "@SuppressWarnings(\"wireworthy:unserializable-field\") Thread w = new Thread();");
    assertAllowed("@SuppressWarnings({\"x\", \"wireworthy:state\"}) Thread w = new Thread();");
    assertAllowed("@SuppressWarnings(\"wireworthy:all\") Thread worker = new Thread();");
  }

  @Test
  void annotationOnTheClassAllowsAllInIt() {
    String text = "@SuppressWarnings(\"wireworthy:unserializable-field\")\n" + Sources.PROVED;
    Outcome outcome = scan(text);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEqualTo("no findings in 1 file; 1 suppressed\n");
  }

  @Test
  void commentAllowsItsLineOrTheNextLineOfCode() {
    assertAllowed("Thread worker = new Thread(); // wireworthy:allow unserializable-field why not");
    assertAllowed(
        "// wireworthy:allow unserializable-field because\n\nThread worker = new Thread();");
    assertAllowed("// wireworthy:allow state\nThread worker = new Thread();");
  }

  @Test
  void commentAboveADeclarationHoldsBehindItsAnnotations() {
    String annotated = "@Deprecated\n@SuppressWarnings(\"x\")\nThread w = new Thread();";
    assertAllowed("// wireworthy:allow state because\n" + annotated);
    assertAllowed("@Deprecated // wireworthy:allow state because\nThread w = new Thread();");
    assertThat(scan(inClass("// wireworthy:allow state\nint i;\n" + annotated)).exitCode())
        .isEqualTo(1);
  }

  @Test
  void commentHoldsForWhatBeginsInItsLine() {
    assertAllowed(
        """
        void save(java.io.ObjectOutputStream out) throws java.io.IOException {
          // wireworthy:allow crossing
          out.writeObject(new Thread(
              "worker"));
        }""");
  }

  @Test
  void onlyWhatWouldBeToldCountsAsSuppressed() {
    String possible = "@SuppressWarnings(\"wireworthy:all\")\n" + Sources.POSSIBLE;
    Sources.write(folder.resolve("A.java"), possible);
    assertThat(Outcome.of("scan", folder).out()).isEqualTo("no findings in 1 file\n");
    assertThat(Outcome.of("scan", folder, "--pedantic").out())
        .isEqualTo("no findings in 1 file; 1 suppressed\n");
  }

  @Test
  void javacsWordDoesNotAllowCaptures() {
    assertThat(scan("@SuppressWarnings(\"serial\")\n" + Sources.LAMBDA).exitCode()).isEqualTo(1);
    assertThat(scan("@SuppressWarnings(\"wireworthy:capture\")\n" + Sources.LAMBDA).exitCode())
        .isZero();
  }

  @Test
  void suppressionOfAnotherRuleAllowsNothingAndIsTold() {
    Outcome outcome =
        scan(inClass("// wireworthy:allow unserializable-element-type\nThread w = new Thread();"));
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("suppression: A.java:2:1: `unserializable-element-type` allows nothing\n");
  }

  @Test
  void suppressionOfWhatIsNoRuleIsTold() {
    assertThat(scan(inClass("// wireworthy:allow no-such-rule\nint i;")).out())
        .contains("suppression: A.java:2:1: `no-such-rule` names no rule and no family\n");
    assertThat(scan(inClass("@SuppressWarnings(\"wireworthy:no-such-rule\") int i;")).out())
        .contains("suppression: A.java:2:1: `no-such-rule` names no rule and no family\n");
  }

  @Test
  void suppressionWithoutARuleIsTold() {
    for (String idle : List.of("// wireworthy:allow", "@SuppressWarnings(\"wireworthy:\")")) {
      assertThat(scan(inClass(idle + "\nint i;")).out())
          .contains("suppression: A.java:2:1: names no rule\n");
    }
  }

  @Test
  void fixturesOfWhatIsAllowedAreSilent() {
    for (String name : List.of("AllowedByAnnotation", "AllowedByComment")) {
      assertThat(Outcome.of("scan", "../test-fixtures/suppression/" + name + ".java").out())
          .matches("no findings in 1 file; [46] suppressed\n");
    }
  }

  @Test
  void fixtureOfWhatIsNotAllowedIsToldWithItsIdleSuppressions() {
    Path fixture = Path.of("../test-fixtures/suppression/StillTold.java");
    String out = Outcome.of("scan", fixture).out();
    assertThat(out).endsWith("6 findings (6 errors) in 1 file\n");
    assertThat(out.lines().filter(line -> line.startsWith("suppression: ")))
        .extracting(line -> line.replaceAll(".*StillTold", ""))
        .containsExactly(
            ".java:11:3: `unserializable-element-type` allows nothing",
            ".java:14:3: `capture` allows nothing",
            ".java:17:3: `unserializable-field` allows nothing",
            ".java:21:3: `unserializable-fields` names no rule and no family");
  }

  @Test
  void suppressionOfARuleThatDidNotRunIsNotCalledIdle() {
    Sources.write(
        folder.resolve("A.java"),
        inClass("Thread w = new Thread(); // wireworthy:allow unserializable-field"));
    assertThat(Outcome.of("scan", folder, "--select", "capture").out())
        .isEqualTo("no findings in 1 file\n");
  }

  @Test
  void idleSerialIsNotTold() {
    assertThat(scan("@SuppressWarnings(\"serial\")\n" + Sources.CLEAN).out())
        .isEqualTo("no findings in 1 file\n");
  }

  @Test
  void suppressedFindingsAreInNoReport() {
    String text = inClass("Thread w = new Thread(); // wireworthy:allow unserializable-field");
    Sources.write(folder.resolve("A.java"), text);
    String sarif = Outcome.of("scan", folder, "--format", "sarif").out();
    assertThat(sarif).contains("\"results\" : [ ]").doesNotContain("suppressions");
    assertThat(Outcome.findings(folder)).isEmpty();
  }

  private void assertAllowed(String member) {
    Outcome outcome = scan(inClass(member));
    assertThat(outcome.out()).isEqualTo("no findings in 1 file; 1 suppressed\n");
    assertThat(outcome.exitCode()).isZero();
  }

  private Outcome scan(String text) {
    Sources.write(folder.resolve("A.java"), text);
    return Outcome.of("scan", folder);
  }

  private static String inClass(String member) {
    return "class A implements java.io.Serializable {\n" + member + "\n}\n";
  }

  @Test
  void annotationMayGiveAReason() {
    assertAllowed(
        "@SuppressWarnings(\"wireworthy:state it is never written\") Thread w = new Thread();");
  }

  @Test
  void reasonsAreToldWithTheirNumber() {
    Sources.write(
        folder.resolve("A.java"),
        inClass(
            """
            Thread a = new Thread(); // wireworthy:allow state never written
            Thread b = new Thread(); // wireworthy:allow unserializable-field never written
            Thread c = new Thread(); // wireworthy:allow all
            """));
    assertThat(Outcome.of("scan", "-v", folder).err())
        .contains("allowed: 2 × `unserializable-field`: never written\n")
        .contains("allowed: 1 × `unserializable-field`, no reason given\n");
  }

  @Test
  void todaysFindingsAreAllowedByACommand() throws IOException {
    String before = "  Thread a = new Thread(), b = new Thread();\n\tThread c = new Thread();\n";
    Path file = Sources.write(folder.resolve("A.java"), inClass(before));
    Outcome shown = Outcome.of("scan", "--write-allow", "old", "--diff", folder);
    assertThat(shown.out()).contains("+  // wireworthy:allow unserializable-field old\n");
    assertThat(file).hasContent(inClass(before));

    Outcome written = Outcome.of("scan", "--write-allow", "old", folder);
    String comment = "// wireworthy:allow unserializable-field old\n";
    assertThat(Files.readString(file))
        .isEqualTo(
            inClass(before)
                .replace("  Thread a", "  " + comment + "  Thread a")
                .replace("\tThread c", "\t" + comment + "\tThread c"));
    assertThat(written.err()).contains("allowed 3 findings in 1 file\n");
    assertThat(written.out()).isEqualTo("no findings in 1 file; 3 suppressed\n");
    assertThat(written.exitCode()).isZero();
  }

  @Test
  void whatCannotHaveALineAboveIsAllowedAtItsEnd() throws IOException {
    String text = "String s = \"\"\"\n  text\"\"\" + 1; Thread t = new Thread();";
    Path file = Sources.write(folder.resolve("A.java"), inClass(text));
    assertThat(Outcome.of("scan", "--write-allow", "because", folder).exitCode()).isZero();
    assertThat(Files.readString(file))
        .contains("new Thread(); // wireworthy:allow unserializable-field because");
  }

  @Test
  void reasonIsAskedForInOneLine() {
    for (String reason : List.of(" ", "a\nb")) {
      assertThat(Outcome.of("scan", "--write-allow", reason, folder).err())
          .isEqualTo("wireworthy: --write-allow wants a reason, in one line\n");
    }
    assertThat(Outcome.of("scan", "--write-allow", "x", "--fix", folder).err())
        .isEqualTo("wireworthy: --fix and --write-allow exclude each other\n");
  }
}
