package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rule.Symbols;
import io.github.wireworthy.rules.Wording;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How stories of crossings are told. */
final class CrossingFindings {

  private CrossingFindings() {}

  static Finding of(RuleInfo rule, Story<Crossing> story) {
    Crossing crossing = story.subject();
    return new Finding(
        rule,
        story.certainty(),
        message(story),
        label(crossing),
        crossing.location(),
        symbol(crossing),
        Optional.of(story.route()),
        inside(crossing),
        help(story));
  }

  private static String message(Story<Crossing> story) {
    Crossing crossing = story.subject();
    Route route = story.route();
    String through = Wording.code(crossing.through());
    String cannot = Wording.cannot(route, story.certainty());
    String culprit = Wording.culprit(route);
    if (crossing.payload() instanceof Payload.OfType type) {
      return role(type.role())
          + " of remote method "
          + through
          + leads(route)
          + culprit
          + ", "
          + cannot;
    } else if (crossing.payload() instanceof Payload.OfResult) {
      return "result of " + through + leads(route) + culprit + ", " + cannot;
    } else if (route.steps().isEmpty()) {
      return culprit + " is passed to " + through + ", but " + simply(route, story.certainty());
    }
    return "value passed to " + through + leads(route) + culprit + ", " + cannot;
  }

  private static String simply(Route route, Certainty certainty) {
    return Wording.cannot(route, certainty).replace("which ", "");
  }

  private static String leads(Route route) {
    return route.steps().isEmpty() ? " is " : " leads to ";
  }

  private static String role(Crossing.Role role) {
    return switch (role) {
      case PARAMETER -> "parameter";
      case RESULT -> "result";
      case EXCEPTION -> "exception";
    };
  }

  private static String label(Crossing crossing) {
    return "leaves by " + crossing.boundary().title();
  }

  private static String symbol(Crossing crossing) {
    Payload payload = crossing.payload();
    if (payload instanceof Payload.OfExpression value) {
      return Symbols.of(value.body());
    } else if (payload instanceof Payload.OfConversion closure) {
      return Symbols.of(closure.body());
    } else if (payload instanceof Payload.OfResult result) {
      return Symbols.of(result.body());
    } else if (payload instanceof Payload.OfInstances instances) {
      return instances.type().name();
    }
    return crossing.through();
  }

  /** The way through the project's own methods that only hand the value on. */
  private static List<Finding.Related> inside(Crossing crossing) {
    List<Finding.Related> related = new ArrayList<>();
    Optional<Crossing> next = crossing.inside();
    while (next.isPresent()) {
      Crossing handed = next.get();
      related.add(
          new Finding.Related(handed.location(), "handed on to " + Wording.code(handed.through())));
      next = handed.inside();
    }
    return related;
  }

  private static List<String> help(Story<Crossing> story) {
    Culprit culprit = story.route().culprit();
    String mend = Wording.mendCulprit(story.route());
    if (culprit.reason() == Culprit.Reason.LIBRARY_VALUE
        && story.route().steps().isEmpty()
        && culprit.origin().isPresent()) {
      return List.of("copy it first, for example into an `ArrayList`, `HashSet` or `HashMap`");
    }
    return List.of(mend + ", or pass on only what is needed of " + named(culprit));
  }

  private static String named(Culprit culprit) {
    return culprit.reason() == Culprit.Reason.PLAIN_CLOSURE
        ? "it"
        : Wording.code(DisplayNames.simple(culprit.type()));
  }
}
