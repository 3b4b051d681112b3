package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.fix.AddInterface;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Declaring;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a class of the sources implement the interface that it lacks, where nothing else keeps its
 * objects from going.
 */
public final class DeclareSerializable {

  private DeclareSerializable() {}

  /**
   * The fix for a failure, if there is one.
   *
   * @param again judges once more what fails, as if the classes were declared serializable
   */
  public static Optional<Fix> of(
      Project project, Culprit culprit, Function<SerializabilityJudge, Verdict> again) {
    return culprit.reason() != Culprit.Reason.NOT_SERIALIZABLE
        ? Optional.empty()
        : project
            .types()
            .find(culprit.type())
            .filter(type -> type.declaration().isPresent())
            .flatMap(project.judge()::declaring)
            .filter(then -> again.apply(then.judge()) instanceof Verdict.Passes)
            .map(then -> fix(project, then.classes()));
  }

  /** The fix for a class that would do no harm if it were declared so, whatever fails today. */
  public static Optional<Fix> of(Project project, TypeInfo type) {
    return Optional.of(type)
        .filter(it -> it.declaration().isPresent())
        .flatMap(project.judge()::declaring)
        .map(then -> fix(project, then.classes()));
  }

  /** The same for a superclass of classes that are written without what it holds. */
  public static Optional<Fix> ofBase(Project project, TypeInfo type) {
    return Optional.of(type)
        .filter(it -> it.declaration().isPresent())
        .flatMap(project.judge()::declaringBase)
        .map(then -> fix(project, then.classes()));
  }

  private static Fix fix(Project project, List<TypeInfo> classes) {
    String names = classes.stream().map(Words::named).collect(Collectors.joining(" and "));
    return new Fix(
        "let " + names + " implement `" + simple(Declaring.INTERFACE) + "`",
        classes.stream().anyMatch(DeclareSerializable::hasInstancesOfItsOwn)
            ? Fix.Safety.UNSAFE
            : Fix.Safety.SAFE,
        scope(classes),
        classes.stream().flatMap(type -> changes(project, type)).toList());
  }

  /**
   * Whether a class keeps instances of itself for everybody, as enums did before there were any:
   * what is read back is none of them, and code may compare with {@code ==}.
   */
  private static boolean hasInstancesOfItsOwn(TypeInfo type) {
    return type.fields().stream()
        .filter(field -> field.has(Modifiers.STATIC))
        .anyMatch(
            field -> field.type() instanceof Type.ClassType own && own.name().equals(type.name()));
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private static Stream<Change> changes(Project project, TypeInfo type) {
    TypeFact declaration = type.declaration().orElseThrow();
    String file = type.file().orElseThrow();
    ImportedName name = ImportedName.of(project, file, Declaring.INTERFACE);
    Change implementing =
        new AddInterface(
            new Location(file, declaration.span()), declaration.nameSpan(), name.written());
    return Stream.concat(Stream.of(implementing), name.changes().stream());
  }

  /** The headers of the classes in the file of the first. */
  private static Location scope(List<TypeInfo> classes) {
    String file = classes.get(0).file().orElseThrow();
    return new Location(
        file,
        classes.stream()
            .filter(type -> type.file().filter(file::equals).isPresent())
            .map(type -> header(type.declaration().orElseThrow()))
            .reduce(DeclareSerializable::around)
            .orElseThrow());
  }

  private static Span header(TypeFact declaration) {
    List<Span> parts = new ArrayList<>(List.of(declaration.nameSpan()));
    declaration.typeParameters().forEach(it -> it.bounds().forEach(to -> parts.add(to.span())));
    declaration.components().forEach(it -> parts.add(it.span()));
    declaration.superclass().map(TypeUse::span).ifPresent(parts::add);
    declaration.interfaces().forEach(it -> parts.add(it.span()));
    return parts.stream().reduce(DeclareSerializable::around).orElseThrow();
  }

  private static Span around(Span one, Span other) {
    Span first = one.compareTo(other) <= 0 ? one : other;
    boolean endsLater =
        one.endLine() > other.endLine()
            || (one.endLine() == other.endLine() && one.endColumn() > other.endColumn());
    Span last = endsLater ? one : other;
    return new Span(first.line(), first.column(), last.endLine(), last.endColumn());
  }
}
