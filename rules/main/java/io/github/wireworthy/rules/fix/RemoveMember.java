package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Remove;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes members that serialization does not heed and that no code in view names. It is not safe
 * where code out of view may: by a call, or as another serializer that heeds them in any class.
 */
public final class RemoveMember {

  private final Project project;
  private final SerialMember member;

  /** The whole declaration; of a field only if it declares nothing else. */
  private final Span declaration;

  private final int modifiers;
  private final List<AnnotationFact> annotations;

  private RemoveMember(Project project, SerialMember member, MethodFact method) {
    this.project = project;
    this.member = member;
    this.declaration = method.span();
    this.modifiers = method.modifiers();
    this.annotations = method.annotations();
  }

  private RemoveMember(Project project, SerialMember member, FieldFact field) {
    this.project = project;
    this.member = member;
    this.declaration = field.declarationSpan();
    this.modifiers = field.modifiers();
    this.annotations = field.annotations();
  }

  /** The fix for members of one class, if all of them can be removed. */
  public static Optional<Fix> of(Project project, List<SerialMember> members) {
    List<RemoveMember> removals =
        members.stream().flatMap(member -> of(project, member).stream()).toList();
    if (removals.size() < members.size() || !removals.stream().allMatch(RemoveMember::isUnused)) {
      return Optional.empty();
    }
    String names =
        members.stream()
            .map(member -> Words.quoted(member.name()))
            .collect(Collectors.joining(" and "));
    return Optional.of(
        new Fix(
            "remove " + names,
            removals.stream().allMatch(RemoveMember::isSafe) ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
            removals.get(0).wholeClass(),
            removals.stream().<Change>map(removal -> new Remove(removal.place(), true)).toList()));
  }

  /** The fix for a member that only its annotation calls one. */
  public static Optional<Fix> ofMark(Project project, SerialMember member) {
    return of(project, member)
        .flatMap(
            unmarked ->
                unmarked.annotations.stream()
                    .filter(annotation -> isMark(annotation.name()))
                    .findFirst()
                    .map(unmarked::withoutMark));
  }

  private static boolean isMark(String name) {
    return name.equals(SerialMember.MARK) || SerialMember.MARK.endsWith("." + name);
  }

  private Fix withoutMark(AnnotationFact annotation) {
    return new Fix(
        "remove `@" + annotation.name() + "`",
        Fix.Safety.SAFE,
        place(),
        List.of(new Remove(new Location(place().file(), annotation.span()), false)));
  }

  private static Optional<RemoveMember> of(Project project, SerialMember member) {
    return member
        .method()
        .flatMap(MethodInfo::declaration)
        .map(method -> new RemoveMember(project, member, method))
        .or(() -> LoneField.of(member).map(field -> new RemoveMember(project, member, field)));
  }

  private Location place() {
    return new Location(member.location().file(), declaration);
  }

  private Location wholeClass() {
    return new Location(place().file(), member.owner().declaration().orElseThrow().span());
  }

  /** Whether nobody out of view can know it, and no serializer looks for it there. */
  private boolean isSafe() {
    Flaw flaw = member.flaw().orElse(Flaw.OTHER_NAME);
    return Modifiers.has(modifiers, Modifiers.PRIVATE)
        && (flaw == Flaw.OF_ENUM || flaw == Flaw.OF_RECORD || flaw == Flaw.OF_EXTERNALIZABLE);
  }

  private boolean isUnused() {
    return !isPartOfContract()
        && project.types().sourceTypes().stream()
            .filter(type -> !Modifiers.has(modifiers, Modifiers.PRIVATE) || isInFile(type))
            .flatMap(type -> project.types().bodies(type).stream())
            .filter(body -> !isOwn(body))
            .noneMatch(this::names);
  }

  /** Whether a supertype asks for it, or a subtype overrides it and may say so. */
  private boolean isPartOfContract() {
    return member.method().filter(method -> !method.has(Modifiers.PRIVATE)).isPresent()
        && (Stream.of(member.owner())
                .flatMap(type -> project.types().system().directSupertypes(type.asType()).stream())
                .anyMatch(
                    parent ->
                        !project.types().system().methods(parent, member.name()).isEmpty()
                            || !project.types().system().missingSupertypes(parent).isEmpty())
            || isOverridden(member.owner()));
  }

  private boolean isOverridden(TypeInfo type) {
    return project.types().sourceSubtypes(type.name()).stream()
        .anyMatch(below -> !below.methods(member.name()).isEmpty() || isOverridden(below));
  }

  private boolean isInFile(TypeInfo type) {
    return type.file().filter(place().file()::equals).isPresent();
  }

  private boolean isOwn(Body body) {
    return body.owner().file().filter(place().file()::equals).isPresent()
        && declaration.contains(body.span());
  }

  private boolean names(Body body) {
    List<Expression> uses = new ArrayList<>();
    Typing typing = project.types().typing(body);
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (isUse(typing, expression)) {
              uses.add(expression);
            }
          }
        });
    return !uses.isEmpty();
  }

  private boolean isUse(Typing typing, Expression expression) {
    if (member.method().isEmpty()) {
      return (expression instanceof Expression.Name name && name.name().equals(member.name()))
          || (expression instanceof Expression.Select select
              && select.name().equals(member.name()));
    } else if (expression instanceof Expression.Call call && call.name().equals(member.name())) {
      return isMeant(typing.invocation(call));
    }
    return expression instanceof Expression.MethodReference reference
        && reference.name().equals(member.name())
        && isMeant(typing.invocation(reference));
  }

  private boolean isMeant(Optional<Typing.Invocation> invocation) {
    return invocation.isEmpty()
        || invocation.get().method().declaration().equals(declarationOfMethod());
  }

  private Optional<MethodFact> declarationOfMethod() {
    return member.method().flatMap(MethodInfo::declaration);
  }
}
