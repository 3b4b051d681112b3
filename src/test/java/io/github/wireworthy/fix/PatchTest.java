package io.github.wireworthy.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchTest {

  private static final String TEXT = "import b.B;\none\ntwo\nthree\n";

  @Test
  void fixesOfDifferentPlacesAreMadeTogether() {
    Patch patch = patch(replace("A.java", 2, "1"), replace("A.java", 3, "2"));
    assertThat(patch.made()).hasSize(2);
    assertThat(text(patch)).isEqualTo("import b.B;\n1\n2\nthree\n");
  }

  @Test
  void fixOfTheSamePlaceHasToWait() {
    Fix first = replace("A.java", 2, "1");
    assertThat(patch(first, replace("A.java", 2, "eins")).made()).containsExactly(first);
  }

  @Test
  void fixWithinTheScopeOfAnotherHasToWait() {
    Fix wide =
        new Fix(
            "wide",
            Fix.Safety.SAFE,
            new Location("A.java", new Span(2, 1, 4, 6)),
            replace("A.java", 4, "3").changes());
    assertThat(patch(wide, replace("A.java", 2, "1")).made()).containsExactly(wide);
    assertThat(patch(replace("A.java", 2, "1"), wide).made()).hasSize(1);
  }

  @Test
  void sameEditTwiceIsMadeOnce() {
    Fix first = withImport(replace("A.java", 2, "1"));
    Fix second = withImport(replace("A.java", 4, "3"));
    Patch patch = patch(first, second);
    assertThat(patch.made()).containsExactly(first, second);
    assertThat(text(patch)).isEqualTo("import a.A;\nimport b.B;\n1\ntwo\n3\n");
  }

  @Test
  void fixThatChangesNothingIsNotMade() {
    Fix known =
        new Fix(
            "known", Fix.Safety.SAFE, line("A.java", 1), List.of(new AddImport("A.java", "b.B")));
    assertThat(patch(known).made()).isEmpty();
  }

  @Test
  void fixOfAFileWithoutTextIsLeftOut() {
    Fix other = replace("B.java", 2, "1");
    Fix both =
        new Fix(
            "both",
            Fix.Safety.SAFE,
            line("A.java", 2),
            List.of(replace("A.java", 2, "1").changes().get(0), other.changes().get(0)));
    assertThat(patch(other, both).made()).isEmpty();
  }

  @Test
  void editsKeepWhatTheyDoNotName() {
    assertThat(
            TextEdit.apply(
                "\uFEFFa\r\nb\r\nc", List.of(new TextEdit(7, 8, "C"), new TextEdit(1, 1, "x"))))
        .isEqualTo("\uFEFFxa\r\nb\r\nC");
  }

  private static Fix replace(String file, int line, String text) {
    return new Fix(
        "replace",
        Fix.Safety.SAFE,
        line(file, line),
        List.of(Replace.with(line(file, line), text)));
  }

  private static Fix withImport(Fix fix) {
    return new Fix(
        fix.title(),
        fix.safety(),
        fix.scope(),
        List.of(fix.changes().get(0), new AddImport("A.java", "a.A")));
  }

  private static Location line(String file, int line) {
    return new Location(
        file, new Span(line, 1, line, TEXT.lines().toList().get(line - 1).length() + 1));
  }

  private static Patch patch(Fix... fixes) {
    Map<String, SourceText> texts = Map.of("A.java", new SourceText(TEXT));
    return Patch.of(List.of(fixes), file -> Optional.ofNullable(texts.get(file)));
  }

  private static String text(Patch patch) {
    return TextEdit.apply(TEXT, patch.edits().getOrDefault("A.java", List.of()));
  }
}
