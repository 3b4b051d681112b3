package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.fix.AddMember;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.ChangeAccess;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * Gives a class the public constructor that makes its objects when they are read: the one that it
 * has and hides, or says nothing of.
 */
public final class AddConstructor {

  private AddConstructor() {}

  /** The fix for a class whose objects are made by a public constructor without parameters. */
  public static Optional<Fix> of(Project project, TypeInfo type) {
    return type.declaration()
        .filter(fact -> fact.kind() == TypeFact.Kind.CLASS)
        .filter(fact -> project.captures().ofClass(type).isEmpty())
        .flatMap(fact -> fix(type, fact));
  }

  private static Optional<Fix> fix(TypeInfo type, TypeFact fact) {
    List<MethodFact> written = fact.methods().stream().filter(MethodFact::isConstructor).toList();
    return written.isEmpty()
        ? Optional.of(added(type, fact))
        : written.stream()
            .filter(constructor -> constructor.parameters().isEmpty())
            .findFirst()
            .map(constructor -> opened(type, constructor));
  }

  private static Fix added(TypeInfo type, TypeFact fact) {
    String code = "public " + fact.name() + "() {}";
    Change adding =
        new AddMember(
            at(type, fact.span()), fact.nameSpan(), false, List.of(new Piece.Written(code + "\n")));
    return new Fix(
        "add " + Words.quoted(code), Fix.Safety.SAFE, at(type, fact.nameSpan()), List.of(adding));
  }

  /** A private one keeps others from making objects, which they could do then. */
  private static Fix opened(TypeInfo type, MethodFact constructor) {
    boolean isPrivate = Modifiers.has(constructor.modifiers(), Modifiers.PRIVATE);
    Location declaration = at(type, constructor.span());
    return new Fix(
        "make the constructor of " + Words.named(type) + " public",
        isPrivate ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
        at(type, constructor.nameSpan()),
        List.of(new ChangeAccess(declaration, constructor.nameSpan(), "public")));
  }

  private static Location at(TypeInfo type, Span span) {
    return new Location(type.file().orElseThrow(), span);
  }
}
