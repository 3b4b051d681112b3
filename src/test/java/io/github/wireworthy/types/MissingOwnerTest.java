package io.github.wireworthy.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The classes that static calls name though no one has them in view. */
final class MissingOwnerTest {

  @Test
  void importTellsWhatStandsBeforeTheDot() {
    assertThat(owners("import x.Util; class A { void m() { Util.copy(1); } }"))
        .containsExactly("x.Util");
    assertThat(owners("import x.Util; class A { void m() { Util.Inner.copy(1); } }"))
        .containsExactly("x.Util.Inner");
    assertThat(owners("class A { void m() { x.y.Util.copy(1); } }")).containsExactly("x.y.Util");
  }

  @Test
  void importTellsWhereMethodWithoutScopeIs() {
    assertThat(owners("import static x.Util.copy; class A { void m() { copy(1); } }"))
        .containsExactly("x.Util");
    assertThat(
            owners(
                "import static x.Util.copy; class A { void m() { copy(1); } void copy(int i) {} }"))
        .containsExactly("none");
    assertThat(
            owners(
                "import static x.A.copy; import static x.B.copy; class C { void m() { copy(1); } }"))
        .containsExactly("none");
  }

  @Test
  void importsOfAllNamesAndVariablesTellNothing() {
    assertThat(owners("import x.*; import static x.Util.*; class A { void m() { B.copy(n()); } }"))
        .containsExactly("none", "none");
    assertThat(owners("import x.Util; class A { void m(Util Util) { Util.copy(1); } }"))
        .containsExactly("none");
    assertThat(owners("import java.util.List; class A { void m() { List.of(1); } }"))
        .containsExactly("none");
  }

  private static List<String> owners(String source) {
    TypeTable types = Sources.table(source);
    List<String> owners = new ArrayList<>();
    for (Body body : types.bodies(types.sourceTypes().iterator().next())) {
      Typing typing = types.typing(body);
      Traversal.of(
          body::children,
          new Traversal.Visitor() {
            @Override
            public void expression(Expression expression) {
              if (expression instanceof Expression.Call call) {
                Optional<Type.Unknown> owner = typing.missingOwner(call);
                owners.add(owner.map(Type.Unknown::name).orElse("none"));
              }
            }
          });
    }
    return owners;
  }
}
