package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Loss;
import io.github.wireworthy.verdict.SerialMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds what is said of declarations against what the JVM makes of them: whether objects can be
 * made again, methods are called, constants are heeded, and nothing is missing afterwards.
 */
final class DeclarationTrial {

  /**
   * One declaration.
   *
   * @param subject what is asked about it
   * @param place the class and member
   */
  record Result(Program program, String subject, String place, DeclarationAnswer answer) {

    String report(String facts) {
      return "%s: seed %d, %s of %s%n  JVM: %s%n%s"
          .formatted(answer, program.seed(), subject, place, facts, program.text());
    }
  }

  /** What programs declare. */
  private static final long VERSION = 4711;

  private final Program program;
  private final Project project;
  private final List<DeclaredFacts> samples;
  private final List<Result> results = new ArrayList<>();

  private DeclarationTrial(Program program, Project project, List<DeclaredFacts> samples) {
    this.program = program;
    this.project = project;
    this.samples = samples;
  }

  /** All that is asked about a program. */
  static List<Result> of(Program program, CompiledPrograms compiled) {
    DeclarationTrial trial =
        new DeclarationTrial(
            program, Engine.scan(program).project(), DeclaredFacts.of(program, compiled));
    trial.samples.forEach(trial::ofObject);
    trial.project.members().forEach(trial::ofMember);
    return List.copyOf(trial.results);
  }

  private void add(String subject, String place, boolean isWrong, Optional<Certainty> told) {
    results.add(new Result(program, subject, place, answer(isWrong, told)));
  }

  static DeclarationAnswer answer(boolean isWrong, Optional<Certainty> told) {
    if (told.isEmpty()) {
      return isWrong ? DeclarationAnswer.MISSED : DeclarationAnswer.SILENT;
    }
    return switch (told.get()) {
      case PROVED -> isWrong ? DeclarationAnswer.FOUND : DeclarationAnswer.CONTRADICTED;
      case LIKELY -> isWrong ? DeclarationAnswer.FOUND : DeclarationAnswer.FALSE_ALARM;
      case POSSIBLE -> isWrong ? DeclarationAnswer.OPEN : DeclarationAnswer.SILENT;
    };
  }

  private void ofObject(DeclaredFacts facts) {
    if (facts.writing().isPresent()) {
      return;
    }
    boolean isUnmade =
        facts.reading().filter(failure -> failure.contains("no valid constructor")).isPresent();
    add("reading back", facts.type(), isUnmade, restored(facts.type()));
    if (facts.reading().isEmpty()) {
      add(
          "transient field",
          facts.type(),
          facts.failsInUse(),
          loss(Loss.OfTransientField.class, it -> Stream.of(it.type()), facts.type()));
      add(
          "inherited state",
          facts.type(),
          facts.isOther(),
          loss(Loss.OfInheritedState.class, it -> Stream.of(it.type()), facts.type()));
      inheritedMethod(facts);
    }
  }

  private Optional<Certainty> restored(String type) {
    return project.stories().restored().stream()
        .filter(
            story ->
                Stream.concat(
                        Stream.of(story.subject().type()), story.subject().unreadable().stream())
                    .anyMatch(unreadable -> unreadable.name().equals(type)))
        .map(story -> story.certainty())
        .max((one, other) -> other.compareTo(one));
  }

  private <T extends Loss> Optional<Certainty> loss(
      Class<T> kind, Function<T, Stream<TypeInfo>> types, String type) {
    return project.losses().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(loss -> types.apply(loss).anyMatch(it -> it.name().equals(type)))
        .map(Loss::certainty)
        .findFirst();
  }

  /** A superclass has a {@code readResolve} that is none for others: is it called for this one? */
  private void inheritedMethod(DeclaredFacts facts) {
    project.members().stream()
        .filter(member -> member.kind() == SerialMember.Kind.READ_RESOLVE)
        .filter(member -> member.isHeeded() && !member.owner().name().equals(facts.type()))
        .filter(member -> isBelow(facts.type(), member.owner()) && notesItself(member))
        .filter(member -> !sendsAnother(member.owner()))
        .forEach(
            member ->
                add(
                    "inherited method",
                    facts.type(),
                    !facts.called().contains(note(member)),
                    loss(Loss.OfResolution.class, it -> it.subclasses().stream(), facts.type())));
  }

  /** Whether others may be read in place of the objects of a class. */
  private boolean sendsAnother(TypeInfo type) {
    return project.members().stream()
        .anyMatch(
            member ->
                member.kind() == SerialMember.Kind.WRITE_REPLACE && member.owner().equals(type));
  }

  private boolean notesItself(SerialMember member) {
    return program.text().contains("\"" + note(member) + "\"");
  }

  private boolean isBelow(String type, TypeInfo owner) {
    return project.types().sourceSubtypes(owner.name()).stream()
        .anyMatch(below -> below.name().equals(type));
  }

  /** As the method of the program notes itself. */
  private static String note(SerialMember member) {
    return simpleName(member.owner().name()) + "." + member.name();
  }

  private static String simpleName(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  private void ofMember(SerialMember member) {
    Optional<Certainty> told = member.isHeeded() ? Optional.empty() : Optional.of(Certainty.PROVED);
    Optional<DeclaredFacts> own =
        samples.stream().filter(it -> it.type().equals(member.owner().name())).findFirst();
    switch (member.kind()) {
      case VERSION -> {
        if (member.flaw().filter(SerialMember.Flaw.ABSENT::equals).isEmpty()) {
          own.ifPresent(it -> add("version", place(member), it.version() != VERSION, told));
        }
      }
      case PERSISTENT_FIELDS -> own.ifPresent(it -> ofFields(member, it, told));
      case WRITE_OBJECT, READ_OBJECT, WRITE_REPLACE, READ_RESOLVE -> ofMethod(member, own, told);
      default -> {}
    }
  }

  private static String place(SerialMember member) {
    return member.owner().name() + "." + member.name() + " " + member.flaw();
  }

  private void ofFields(SerialMember member, DeclaredFacts facts, Optional<Certainty> told) {
    boolean areOfOthers =
        facts.writing().filter(failure -> failure.contains("unmatched")).isPresent();
    if (member.flaw().filter(SerialMember.Flaw.NAMES_NO_FIELD::equals).isPresent()) {
      add("fields of others", place(member), areOfOthers, told);
    } else {
      add("fields of others", place(member), areOfOthers, Optional.empty());
      add("persistent fields", place(member), facts.fields().size() >= 2, told);
    }
  }

  private void ofMethod(
      SerialMember member, Optional<DeclaredFacts> own, Optional<Certainty> told) {
    boolean isCalled = samples.stream().anyMatch(it -> it.called().contains(note(member)));
    boolean isAsked = own.filter(DeclaredFacts::travels).isPresent();
    if (notesItself(member) && (isCalled || isAsked)) {
      add("method", place(member), !isCalled, told);
    }
  }
}
