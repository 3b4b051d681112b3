package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Finding.Related;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rule.Symbols;
import io.github.wireworthy.rules.fix.CopyView;
import io.github.wireworthy.rules.fix.DeclareSerializable;
import io.github.wireworthy.rules.fix.SerializableCast;
import io.github.wireworthy.rules.wording.Advice;
import io.github.wireworthy.rules.wording.Fault;
import io.github.wireworthy.rules.wording.Passage;
import io.github.wireworthy.rules.wording.Premise;
import io.github.wireworthy.rules.wording.Sighting;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story that is told at a crossing. */
record CrossingFinding(Project project, Story<Crossing> story) {

  /** The types whose objects stand for a collection, or for a place in one. */
  private static final List<String> VIEWS =
      List.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.Map$Entry",
          "java.util.Iterator",
          "java.util.Enumeration",
          "java.util.Spliterator",
          "java.util.stream.BaseStream",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  Crossing crossing() {
    return story.subject();
  }

  Fault fault() {
    return Fault.of(project.types(), story.failure());
  }

  /** {@code `HttpSession.setAttribute`}. */
  String boundary() {
    return Words.quoted(crossing().through());
  }

  /** Whether an argument, a closure or a shipped class crosses, and not a result or signature. */
  boolean isHandedOver() {
    return !isSentHome()
        && !(crossing().payload() instanceof Payload.OfType)
        && !isContentsOfAnonymous();
  }

  /** Whether it is given back by a task, a remote method or a call that fetches it. */
  boolean isSentHome() {
    return crossing().payload() instanceof Payload.OfResult
        || crossing().payload() instanceof Payload.OfHeld
        || (crossing().payload() instanceof Payload.OfObjects objects
            && objects.role() == Crossing.Role.RESULT);
  }

  /** What is put into an anonymous collection does not tell that the collection is to travel. */
  private boolean isContentsOfAnonymous() {
    return crossing().payload() instanceof Payload.OfConversion
        && story.failure().route().steps().stream()
            .findFirst()
            .filter(step -> step.kind() == Step.Kind.ELEMENT)
            .isPresent();
  }

  /** Whether a view or the like, possibly inside a wrapper of a library, is at fault. */
  boolean isView() {
    return fault().culprit().reason() == Culprit.Reason.LIBRARY_VALUE
        && story.failure().route().steps().stream()
            .allMatch(step -> step.kind() == Step.Kind.HELD_BY_LIBRARY)
        && VIEWS.stream().anyMatch(this::isCulprit);
  }

  private boolean isCulprit(String supertype) {
    Type culprit = Type.ClassType.of(fault().culprit().type());
    return project.types().system().isSubtype(culprit, supertype) == TypeSystem.Answer.YES;
  }

  /** Whether the payload itself is at fault. */
  boolean isItself() {
    return fault().isDirectAfter(0);
  }

  /** The finding with its message; the first advice is what the caller knows. */
  Finding of(RuleInfo rule, String message, String... advice) {
    List<String> help = new ArrayList<>(Advice.mending(fault()));
    if (fault().culprit().reason() != Culprit.Reason.UNREGISTERED) {
      help.addAll(List.of(advice));
    }
    Sighting.of(crossing(), fault().culprit()).ifPresent(help::add);
    Premise.of(List.of(crossing())).ifPresent(help::add);
    Finding finding =
        new Finding(
            rule,
            story.failure().certainty(),
            message,
            fault().why(),
            crossing().location(),
            symbol(),
            start(),
            Optional.of(story.failure().route()),
            related(),
            help);
    return finding.with(this::fixes);
  }

  private List<Fix> fixes() {
    Optional<Fix> copy =
        (isView() ? CopyView.of(project, crossing()) : Optional.<Fix>empty())
            .or(() -> CopyView.where(project, fault().culprit()));
    Optional<Fix> declaring =
        DeclareSerializable.of(
            project, fault().culprit(), judge -> project.reconsideration().of(crossing(), judge));
    Optional<Fix> cast = SerializableCast.of(project, fault().culprit());
    return Stream.of(copy, declaring, cast).flatMap(Optional::stream).toList();
  }

  private List<Related> related() {
    List<Related> related = new ArrayList<>();
    for (Optional<Crossing> inside = crossing().inside();
        inside.isPresent();
        inside = inside.get().inside()) {
      String words = "leaves the process through " + Words.quoted(inside.get().through()) + " here";
      related.add(new Related(inside.get().location(), words));
    }
    fault()
        .culprit()
        .location()
        .filter(location -> !location.equals(crossing().location()))
        .ifPresent(
            location -> related.add(new Related(location, fault().thing() + " comes from here")));
    related.addAll(Passage.related(story.crossings(), crossing().location()));
    return related;
  }

  /** What a closure carries does not say by itself that a closure carries it. */
  private String start() {
    Payload payload = crossing().payload();
    if (payload instanceof Payload.OfConversion conversion) {
      return start(conversion.closure());
    }
    return payload instanceof Payload.OfExpression value ? start(value.expression()) : "";
  }

  private static String start(Expression expression) {
    if (expression instanceof Expression.Lambda) {
      return "lambda";
    }
    return expression instanceof Expression.MethodReference ? "method reference" : "";
  }

  private String symbol() {
    Payload payload = crossing().payload();
    if (payload instanceof Payload.OfExpression value) {
      return Symbols.of(value.body());
    } else if (payload instanceof Payload.OfConversion conversion) {
      return Symbols.of(conversion.body());
    } else if (payload instanceof Payload.OfResult result) {
      return Symbols.of(result.body());
    } else if (payload instanceof Payload.OfContents contents) {
      return Symbols.of(contents.body());
    } else if (payload instanceof Payload.OfHeld held) {
      return Symbols.of(held.body());
    } else if (payload instanceof Payload.OfInstances instances) {
      return instances.type().name();
    }
    return DisplayNames.simple(crossing().through());
  }
}
