package io.github.wireworthy.rules.capture;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
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
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.CarriedValue.Carrier;
import io.github.wireworthy.verdict.Culprit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story that is told at something that a closure or class carries. */
record CarrierFinding(Project project, Story<CarriedValue> story) {

  CarriedValue value() {
    return story.subject();
  }

  Fault fault() {
    return Fault.of(project.types(), story.failure());
  }

  boolean is(Carrier carrier) {
    return value().carrier() == carrier;
  }

  boolean isClass() {
    return isClass(value().carrier());
  }

  static boolean isClass(Carrier carrier) {
    return carrier != Carrier.LAMBDA && carrier != Carrier.METHOD_REFERENCE;
  }

  /** The enclosing instance, if that is what is carried. */
  Optional<Capture.EnclosingInstance> enclosing() {
    return value().capture() instanceof Capture.EnclosingInstance outer
        ? Optional.of(outer)
        : Optional.empty();
  }

  /** The variable, if that is what is carried. */
  Optional<Variable> variable() {
    return value().capture() instanceof Capture.LocalVariable local
        ? Optional.of(local.variable())
        : Optional.empty();
  }

  /** {@code lambda passed to `JavaRDD.map`}, {@code anonymous `Comparator`}. */
  String carrier() {
    return carrier(project, value(), story.crossings());
  }

  static String carrier(Project project, CarriedValue value, List<Crossing> crossings) {
    String passage =
        Passage.of(crossings, value.location())
            .map(call -> " passed to " + Words.quoted(call))
            .orElse("");
    return switch (value.carrier()) {
      case LAMBDA -> passage.isEmpty() ? "serializable lambda" : "lambda" + passage;
      case METHOD_REFERENCE ->
          passage.isEmpty() ? "serializable method reference" : "method reference" + passage;
      case ANONYMOUS_CLASS -> value.type().map(Words::named).orElse("anonymous class");
      case LOCAL_CLASS -> "local class " + value.type().map(Words::named).orElse("");
      case MEMBER_CLASS -> "inner class " + value.type().map(Words::named).orElse("");
    };
  }

  /** The class of what is carried, in backticks. */
  String carried() {
    return enclosing()
        .map(outer -> Words.named(outer.type()))
        .orElseGet(
            () ->
                story.failure().route().steps().stream()
                    .findFirst()
                    .map(step -> Words.named(project.types(), step.type()))
                    .orElse("value"));
  }

  /** What is wrong with what is carried, behind its name. */
  String reaching() {
    return fault().isDirectAfter(1)
        ? ", " + fault().which()
        : " with " + fault().thing() + ", " + fault().which();
  }

  /** Whether it could be written, but is not to be shipped. */
  boolean isForbidden() {
    return story.route().culprit().reason() == Culprit.Reason.FORBIDDEN;
  }

  /** What makes the enclosing instance necessary. */
  String reason(Capture.EnclosingInstance outer) {
    String member = outer.member();
    return switch (outer.why()) {
      case INSTANCE_MEMBER ->
          field(outer).isPresent()
              ? "reads the field " + Words.quoted(member)
              : "calls " + Words.quoted(member + "()");
      case THIS -> "uses `this`";
      case CREATES_INNER -> "creates " + Words.one(Words.quoted(member)) + ", an inner class";
      case DECLARES_CLASS ->
          "declares " + (member.isEmpty() ? "an anonymous class" : Words.quoted(member));
      case METHOD_REFERENCE -> "binds `this` for " + Words.quoted(member);
      case INNER_CLASS -> "has an enclosing instance";
    };
  }

  /** How a lambda can do without the object around it. */
  String withoutThis(Capture.EnclosingInstance outer) {
    String member = outer.member();
    return switch (outer.why()) {
      case INSTANCE_MEMBER ->
          field(outer)
              .map(field -> "copy the field first: " + Words.quoted(copy(field, outer)))
              .orElseGet(
                  () -> "make " + Words.quoted(member) + " static and give it what it needs");
      case CREATES_INNER -> "make " + Words.quoted(member) + " a static nested class";
      case DECLARES_CLASS -> "declare the class outside of the lambda as a static nested one";
      default -> "move the code of the lambda to a static method that is given all it needs";
    };
  }

  private String copy(FieldInfo field, Capture.EnclosingInstance outer) {
    String self = isMember(field, outer) ? "this" : DisplayNames.simple(field.owner()) + ".this";
    return Words.written(field.type())
        + " "
        + field.name()
        + " = "
        + self
        + "."
        + field.name()
        + ";";
  }

  private boolean isMember(FieldInfo field, Capture.EnclosingInstance outer) {
    return project.types().system().field(outer.type().asType(), field.name()).isPresent();
  }

  /** How to do without the receiver of a method reference. */
  String withoutReceiver() {
    if (value().capture() instanceof Capture.Receiver receiver) {
      return receiver.expression() instanceof Expression.New
          ? "write a lambda that creates the object when it runs"
          : "write a lambda that gets the object when it runs";
    }
    return variable().isPresent() || createsInner()
        ? "make the class that is created a static nested one"
        : "make the method static and refer to it by its class";
  }

  private boolean createsInner() {
    return enclosing().filter(outer -> outer.why() == Capture.Why.CREATES_INNER).isPresent();
  }

  /** How a class can do without its enclosing instance. */
  String withoutOuter() {
    return withoutOuter(value());
  }

  static String withoutOuter(CarriedValue value) {
    String name = value.type().map(Words::named).orElse("the class");
    return switch (value.carrier()) {
      case MEMBER_CLASS -> "declare " + name + " static";
      case LOCAL_CLASS -> "make " + name + " a static nested class";
      default -> "make it a static nested class, or create it in a static method";
    };
  }

  /** The finding on a carried variable, which reads the same for closures and classes. */
  Finding ofVariable(RuleInfo rule, Variable variable) {
    String name = Words.quoted(variable.name());
    String kind = fault().isDirectAfter(1) ? ", " + Words.one(carried()) : "";
    List<String> advice = new ArrayList<>();
    advice.add("copy from " + name + " what is needed into a variable that is serializable");
    advice.addAll(Advice.mending(fault()));
    return of(
        rule,
        carrier() + " carries " + name + kind + reaching(),
        name + " is used here and so goes along",
        advice);
  }

  /** The finding with its message, label and advice. */
  Finding of(RuleInfo rule, String message, String label, List<String> advice) {
    List<String> help = new ArrayList<>(advice);
    if (!isForbidden()) {
      Sighting.of(story.crossings()).ifPresent(help::add);
    }
    Premise.of(story.crossings()).ifPresent(help::add);
    Finding finding =
        new Finding(
            rule,
            story.failure().certainty(),
            message,
            label,
            location(),
            value().body().map(Symbols::of).or(() -> value().type().map(TypeInfo::name)).orElse(""),
            start(),
            Optional.of(story.failure().route()),
            Passage.related(story.crossings(), location()),
            help);
    return finding.with(() -> fixes(List.of()));
  }

  /** These ways to mend it, and behind them what mends what is carried. */
  List<Fix> fixes(List<Fix> first) {
    Optional<Fix> declaring =
        DeclareSerializable.of(project, fault().culprit(), judge -> judge.carried(value()));
    return Stream.concat(
            first.stream(),
            Stream.of(
                    declaring,
                    SerializableCast.of(project, fault().culprit()),
                    CopyView.where(project, fault().culprit()))
                .flatMap(Optional::stream))
        .toList();
  }

  private String start() {
    return switch (value().carrier()) {
      case LAMBDA -> "lambda";
      case METHOD_REFERENCE -> "method reference";
      case ANONYMOUS_CLASS, LOCAL_CLASS, MEMBER_CLASS ->
          value().type().map(Words::named).orElse("class").replace("`", "");
    };
  }

  /** The first thing that makes it necessary to carry; for a method reference the whole. */
  private Location location() {
    return is(Carrier.METHOD_REFERENCE) || value().capture().cause().equals(Span.NONE)
        ? value().location()
        : new Location(value().location().file(), value().capture().cause());
  }

  /** The field of this name that an object or one around it has. */
  private Optional<FieldInfo> field(Capture.EnclosingInstance outer) {
    Optional<TypeInfo> type = Optional.of(outer.type());
    while (type.isPresent()) {
      Optional<FieldInfo> field =
          project.types().system().field(type.get().asType(), outer.member());
      if (field.isPresent()) {
        return field;
      }
      type = type.get().enclosingType().flatMap(project.types()::find);
    }
    return Optional.empty();
  }

  /**
   * Whether all boundaries that it passes take an enclosing instance away that is not used, as far
   * as they are known.
   */
  boolean isCleaned() {
    return enclosing().filter(outer -> outer.why() == Capture.Why.INNER_CLASS).isPresent()
        && !story.crossings().isEmpty()
        && story.crossings().stream().allMatch(crossing -> crossing.boundary().cleansUnusedOuter());
  }
}
