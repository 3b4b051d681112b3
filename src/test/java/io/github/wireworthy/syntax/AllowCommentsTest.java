package io.github.wireworthy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.AllowComment;
import io.github.wireworthy.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowCommentsTest {

  @Test
  void aCommentBehindCodeHoldsForItsLine() {
    List<AllowComment> found =
        found("class A {\n  int b; // wireworthy:allow some-rule never written\n}");
    assertThat(found)
        .containsExactly(new AllowComment(new Span(2, 10, 2, 53), "some-rule", "never written", 2));
  }

  @Test
  void aCommentByItselfHoldsForTheNextLineOfCode() {
    List<AllowComment> found =
        found("class A {\n  // wireworthy:allow some-rule\n\n  // Something else.\n  int b;\n}");
    assertThat(found).extracting(AllowComment::coveredLine).containsExactly(5);
    assertThat(found).extracting(AllowComment::reason).containsExactly("");
  }

  @Test
  void blockCommentsAllowToo() {
    assertThat(found("/* wireworthy:allow a because b */ class A {}"))
        .containsExactly(new AllowComment(new Span(1, 1, 1, 35), "a", "because b", 1));
    assertThat(found("class A {} /*wireworthy:allow a*/"))
        .extracting(AllowComment::id)
        .containsExactly("a");
  }

  @Test
  void aCommentWithinALineCommentAllowsToo() {
    assertThat(found("class A {} // expect: b // wireworthy:allow a c"))
        .extracting(AllowComment::id)
        .containsExactly("a");
  }

  @Test
  void stringsAndDocumentationAreNoComments() {
    assertThat(found("class A { String b = \"// wireworthy:allow a\"; }")).isEmpty();
    assertThat(found("class A { String b = \"\"\"\n  // wireworthy:allow a\n  \"\"\"; }"))
        .isEmpty();
    assertThat(found("/** Write {@code // wireworthy:allow a}. */ class A {}")).isEmpty();
    assertThat(found("class A { char b = '\"'; } // wireworthy:allow a")).hasSize(1);
  }

  @Test
  void otherWordsAreNotTheMark() {
    assertThat(found("// wireworthy:allowed a\n// not wireworthy:allow a\nclass A {}")).isEmpty();
  }

  @Test
  void aMissingIdIsEmpty() {
    assertThat(found("class A {} // wireworthy:allow"))
        .extracting(AllowComment::id)
        .containsExactly("");
  }

  @Test
  void commentsOfBrokenFilesAreFound() {
    assertThat(found("class A { void b() { ) // wireworthy:allow a\n } }")).hasSize(1);
  }

  private static List<AllowComment> found(String text) {
    return Facts.file(text).allowComments();
  }
}
