package io.github.wireworthy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Step;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RouteTextTest {

  private static final Culprit LOGGER =
      culprit(Culprit.Reason.NOT_SERIALIZABLE, "java.util.logging.Logger");

  @Test
  void fieldsAreNamedWithTheClassThatDeclaresThem() {
    assertThat(
            route(
                LOGGER,
                step(Step.Kind.FIELD, "shop.Cart", "lines"),
                step(Step.Kind.TYPE_ARGUMENT, "java.util.List", "E"),
                step(Step.Kind.COMPONENT, "shop.Cart$Line", "log")))
        .isEqualTo("Cart.lines → element → Cart.Line.log: Logger, which is not Serializable");
  }

  @Test
  void whatIsCarriedIsNamedAsInTheCode() {
    assertThat(route(LOGGER, step(Step.Kind.CAPTURED_THIS, "A", ""))).startsWith("this: ");
    assertThat(route(LOGGER, step(Step.Kind.CAPTURED_VARIABLE, "A", "log")))
        .startsWith("variable log: ");
    assertThat(route(LOGGER, step(Step.Kind.ENCLOSING_INSTANCE, "A", "")))
        .startsWith("enclosing instance: ");
    assertThat(route(LOGGER, step(Step.Kind.BOUND_RECEIVER, "A", ""))).startsWith("receiver: ");
    assertThat(route(LOGGER, step(Step.Kind.BOUND_RECEIVER, "A", "log")))
        .startsWith("receiver log: ");
    assertThat(route(LOGGER, step(Step.Kind.HELD_BY_LIBRARY, "A", ""))).startsWith("held object: ");
    assertThat(route(LOGGER, step(Step.Kind.REPLACEMENT, "a.A", "")))
        .startsWith("replacement of A: ");
    assertThat(route(LOGGER, step(Step.Kind.CUSTOM_WRITE, "a.A", ""))).startsWith("written by A: ");
  }

  @Test
  void aRouteWithoutStepsIsItsCulprit() {
    assertThat(route(LOGGER)).isEqualTo("Logger, which is not Serializable");
  }

  @Test
  void everyReasonIsSaidInItsOwnWords() {
    assertThat(
            Arrays.stream(Culprit.Reason.values())
                .map(reason -> RouteText.of(culprit(reason, "a.B"), Certainty.PROVED)))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.contains("B, which "));
  }

  @Test
  void anonymousClassesHaveNoNumbers() {
    Culprit anonymous = culprit(Culprit.Reason.NOT_SERIALIZABLE, "a.B$C$1");
    assertThat(route(anonymous, step(Step.Kind.FIELD, "a.B$12", "in")))
        .isEqualTo(
            "in of an anonymous class in B: anonymous class in B.C, which is not Serializable");
  }

  @Test
  void whatIsOnlyPossibleIsSaidSo() {
    assertThat(RouteText.of(LOGGER, Certainty.POSSIBLE))
        .isEqualTo("Logger, which may not be Serializable");
    assertThat(RouteText.of(culprit(Culprit.Reason.LIBRARY_VALUE, "a.B"), Certainty.POSSIBLE))
        .isEqualTo("B, which may not be serializable");
  }

  private static String route(Culprit culprit, Step... steps) {
    return RouteText.of(new Route(Arrays.asList(steps), culprit));
  }

  private static Culprit culprit(Culprit.Reason reason, String type) {
    return new Culprit(reason, type, Optional.empty(), Optional.empty());
  }

  private static Step step(Step.Kind kind, String owner, String name) {
    return new Step(kind, owner, name, "java.lang.Object", Optional.empty());
  }
}
