package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.fix.AddMember;
import io.github.wireworthy.fix.AddModifier;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.ChangeAccess;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.fix.RemoveModifier;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Declares a field of serialization as it is looked for, where its value can stay as it is. */
public final class MendField {

  /** Values that can be converted to the type of a version without a word (JLS 5.1.2). */
  private static final Set<Expression.Literal.Kind> NUMBERS =
      Set.of(
          Expression.Literal.Kind.INT, Expression.Literal.Kind.LONG, Expression.Literal.Kind.CHAR);

  private final Project project;
  private final SerialMember member;
  private final FieldFact field;
  private final Location declaration;

  private MendField(Project project, SerialMember member, FieldFact field) {
    this.project = project;
    this.member = member;
    this.field = field;
    this.declaration = new Location(member.location().file(), field.declarationSpan());
  }

  /** The fix for a field that has no effect, or not a sound one, because of its declaration. */
  public static Optional<Fix> of(Project project, SerialMember member) {
    return declared(project, member)
        .filter(MendField::canBeMended)
        .map(
            mending ->
                mending.fix(
                    "declare it " + Words.quoted(member.kind().declaration()), mending.changes()));
  }

  /** The fix for a field that is left out of what is not written anyway. */
  public static Optional<Fix> withoutTransient(Project project, SerialMember member) {
    return declared(project, member)
        .map(mending -> mending.fix("remove `transient`", mending.less()));
  }

  /** The fix for a class without a version. */
  public static Optional<Fix> missing(SerialMember member) {
    return member.owner().declaration().map(type -> version(member, type));
  }

  private static Fix version(SerialMember member, TypeFact type) {
    String code = member.kind().declaration() + " = 1L;";
    return new Fix(
        "add " + Words.quoted(code) + "; what was saved before cannot be read then",
        Fix.Safety.UNSAFE,
        member.location(),
        List.of(
            new AddMember(
                new Location(member.location().file(), type.span()),
                type.nameSpan(),
                true,
                List.of(new Piece.Written(code + "\n")))));
  }

  private static Optional<MendField> declared(Project project, SerialMember member) {
    return LoneField.of(member).map(field -> new MendField(project, member, field));
  }

  private boolean canBeMended() {
    return member.kind() == Kind.VERSION ? canBeVersion() : canBeList();
  }

  private boolean canBeVersion() {
    return field.initializer().filter(this::isNumber).isPresent() && !isNamedInCode();
  }

  private boolean isNumber(Expression value) {
    return value instanceof Expression.Unary unary
        ? unary.operator().equals("-") && isNumber(unary.operand())
        : value instanceof Expression.Literal literal && NUMBERS.contains(literal.kind());
  }

  private boolean canBeList() {
    return member.flaw().filter(flaw -> isOfModifiers(flaw)).isPresent()
        && field.initializer().filter(this::isMadeOfConstants).isPresent()
        && project.judge().canBeHeeded(member)
        && !isNamedInCode();
  }

  private static boolean isOfModifiers(Flaw flaw) {
    return flaw == Flaw.NOT_PRIVATE || flaw == Flaw.NOT_STATIC || flaw == Flaw.NOT_FINAL;
  }

  private boolean isMadeOfConstants(Expression list) {
    if (list instanceof Expression.NewArray array) {
      return array.initializer().filter(this::isMadeOfConstants).isPresent();
    } else if (list instanceof Expression.ArrayInitializer elements) {
      return elements.elements().stream().allMatch(this::isMadeOfConstants);
    } else if (list instanceof Expression.New creation) {
      return creation.body().isEmpty()
          && creation.arguments().stream().allMatch(this::isMadeOfConstants);
    }
    return list instanceof Expression.Literal || list instanceof Expression.ClassLiteral;
  }

  /** Whether code reads or sets it, which may not bear the change. */
  private boolean isNamedInCode() {
    return project.types().sourceTypes().stream()
        .filter(type -> !Modifiers.has(field.modifiers(), Modifiers.PRIVATE) || isInFile(type))
        .flatMap(type -> project.types().bodies(type).stream())
        .flatMap(body -> Code.of(body).expressions().stream())
        .anyMatch(this::isNamed);
  }

  private boolean isInFile(TypeInfo type) {
    return type.file().filter(declaration.file()::equals).isPresent();
  }

  private boolean isNamed(Expression expression) {
    return (expression instanceof Expression.Name name && name.name().equals(field.name()))
        || (expression instanceof Expression.Select select && select.name().equals(field.name()));
  }

  private Fix fix(String title, List<Change> changes) {
    boolean isHarmless = member.flaw().filter(flaw -> flaw == Flaw.NARROW_TYPE).isPresent();
    return new Fix(title, isHarmless ? Fix.Safety.SAFE : Fix.Safety.UNSAFE, declaration, changes);
  }

  private List<Change> less() {
    return List.of(new RemoveModifier(declaration, field.nameSpan(), "transient"));
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (member.kind() == Kind.PERSISTENT_FIELDS) {
      changes.add(new ChangeAccess(declaration, field.nameSpan(), "private"));
    }
    Stream.of("static", "final")
        .map(modifier -> new AddModifier(declaration, field.nameSpan(), modifier))
        .forEach(changes::add);
    boolean isLong =
        field.type() instanceof TypeUse.Primitive primitive && primitive.name().equals("long");
    if (member.kind() == Kind.VERSION && !isLong) {
      changes.add(Replace.with(new Location(declaration.file(), field.type().span()), "long"));
    }
    return changes;
  }
}
