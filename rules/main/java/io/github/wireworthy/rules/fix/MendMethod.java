package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.ChangeAccess;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.RemoveModifier;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Declares a method of serialization as it is looked for, where its code can stay as it is. From
 * then on it is called.
 */
public final class MendMethod {

  private static final String OBJECT = "java.lang.Object";

  private final Project project;
  private final SerialMember member;
  private final MethodInfo method;
  private final MethodFact fact;
  private final Location declaration;

  private MendMethod(Project project, SerialMember member, MethodInfo method, MethodFact fact) {
    this.project = project;
    this.member = member;
    this.method = method;
    this.fact = fact;
    this.declaration = new Location(member.location().file(), fact.span());
  }

  /** The fix for a method that is never called because of how it is declared. */
  public static Optional<Fix> of(Project project, SerialMember member) {
    return member
        .method()
        .flatMap(
            method ->
                method.declaration().map(fact -> new MendMethod(project, member, method, fact)))
        .filter(MendMethod::canBeMended)
        .map(MendMethod::fix);
  }

  /** The fix for a method that takes a lock which guards nothing. */
  public static Optional<Fix> withoutLock(SerialMember member, Fix.Safety safety) {
    return member
        .method()
        .flatMap(MethodInfo::declaration)
        .map(
            fact -> {
              Location declaration = new Location(member.location().file(), fact.span());
              return new Fix(
                  "remove `synchronized`",
                  safety,
                  new Location(declaration.file(), fact.nameSpan()),
                  List.of(new RemoveModifier(declaration, fact.nameSpan(), "synchronized")));
            });
  }

  private boolean canBeMended() {
    return fact.body().isPresent()
        && takesTheStream()
        && givesBackEnough()
        && project.judge().canBeHeeded(member)
        && !isOverriding()
        && !isOverridden(member.owner());
  }

  /** Code for something more general can do with the stream itself. */
  private boolean takesTheStream() {
    Optional<String> wanted = member.kind().parameter();
    List<Type> given = method.parameterTypes();
    return wanted.isEmpty()
        ? given.isEmpty()
        : given.size() == 1
            && given.get(0) instanceof Type.ClassType named
            && isSubtype(Type.ClassType.of(wanted.get()), named.name());
  }

  private boolean givesBackEnough() {
    return isReplacing()
        ? method.returnType() instanceof Type.ClassType
        : method.returnType() instanceof Type.Primitive none && none.name().equals("void");
  }

  private boolean isReplacing() {
    return member.kind() == Kind.WRITE_REPLACE || member.kind() == Kind.READ_RESOLVE;
  }

  private boolean isOverriding() {
    return project.types().system().directSupertypes(member.owner().asType()).stream()
        .flatMap(parent -> project.types().system().methods(parent, method.name()).stream())
        .anyMatch(above -> isLikeThis(above) && !above.has(Modifiers.PRIVATE));
  }

  private boolean isOverridden(TypeInfo type) {
    return project.types().sourceSubtypes(type.name()).stream()
        .anyMatch(
            below ->
                below.methods(method.name()).stream().anyMatch(this::isLikeThis)
                    || isOverridden(below));
  }

  private boolean isLikeThis(MethodInfo other) {
    return other.parameterTypes().size() == method.parameterTypes().size();
  }

  private Fix fix() {
    return new Fix(
        "declare it " + Words.quoted(member.kind().declaration()),
        Fix.Safety.UNSAFE,
        new Location(declaration.file(), fact.nameSpan()),
        Stream.of(modifiers(), parameter(), result()).flatMap(List::stream).toList());
  }

  private List<Change> modifiers() {
    List<Change> changes = new ArrayList<>();
    if (!isReplacing()) {
      changes.add(new ChangeAccess(declaration, fact.nameSpan(), "private"));
    }
    changes.add(new RemoveModifier(declaration, fact.nameSpan(), "static"));
    return changes;
  }

  private List<Change> parameter() {
    Optional<String> wanted = member.kind().parameter();
    if (wanted.isEmpty()
        || (method.parameterTypes().get(0) instanceof Type.ClassType given
            && given.name().equals(wanted.get()))) {
      return List.of();
    }
    ImportedName name = ImportedName.of(project, declaration.file(), wanted.get());
    List<Change> changes = new ArrayList<>(name.changes());
    changes.add(Replace.with(at(fact.parameters().get(0).type().span()), name.written()));
    return changes;
  }

  private List<Change> result() {
    boolean isAsWanted =
        !isReplacing()
            || (method.returnType() instanceof Type.ClassType given && given.name().equals(OBJECT));
    return isAsWanted
        ? List.of()
        : List.of(Replace.with(at(fact.returnType().span()), simple(OBJECT)));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private Location at(Span span) {
    return new Location(declaration.file(), span);
  }

  private boolean isSubtype(Type type, String name) {
    return project.types().system().isSubtype(type, name) == TypeSystem.Answer.YES;
  }
}
