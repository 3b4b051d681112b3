package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.fix.AddMember;
import io.github.wireworthy.fix.AddStatement;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.fix.RemoveModifier;
import io.github.wireworthy.fix.ReplaceModifier;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.Loss;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import io.github.wireworthy.verdict.StateMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets the transient fields of a class when its objects are read, to what they are set to when such
 * an object is made. They are not final any more then.
 */
public final class RestoreFields {

  private static final String STREAM = "in";
  private static final String FAILURE = "java.io.IOException";

  private final Project project;
  private final TypeInfo type;
  private final List<FieldFact> fields;
  private final String file;

  private RestoreFields(Project project, TypeInfo type, List<FieldFact> fields) {
    this.project = project;
    this.type = type;
    this.fields = fields;
    this.file = type.file().orElseThrow();
  }

  /** The fix for a field, and for all others of the class that are lost in the same way. */
  public static Optional<Fix> of(Project project, Loss.OfTransientField loss) {
    TypeInfo type = loss.type();
    List<FieldFact> lost =
        project.losses().stream()
            .filter(Loss.OfTransientField.class::isInstance)
            .map(Loss.OfTransientField.class::cast)
            .filter(other -> other.type().equals(type) && other.field().owner().equals(type.name()))
            .flatMap(other -> other.field().declaration().stream())
            .distinct()
            .toList();
    RestoreFields restoring =
        new RestoreFields(
            project,
            type,
            lost.stream().filter(field -> canBeMadeAnew(project, type, field)).toList());
    return loss.field()
        .declaration()
        .filter(restoring.fields::contains)
        .filter(field -> type.kind() == TypeInfo.Kind.CLASS)
        .flatMap(field -> restoring.fix());
  }

  /**
   * The fix for a field that is needed and cannot be written: it is left out, and set again to what
   * it always is.
   */
  public static Optional<Fix> of(Project project, StateMember member) {
    TypeInfo type = member.owner();
    return member
        .field()
        .declaration()
        .filter(field -> type.kind() == TypeInfo.Kind.CLASS)
        .filter(field -> member.field().owner().equals(type.name()))
        .filter(field -> isNeverChanged(project, type, field))
        .filter(field -> canBeMadeAnew(project, type, field))
        .filter(field -> !MakeTransient.isListed(project, type))
        .map(field -> new RestoreFields(project, type, List.of(field)))
        .flatMap(restoring -> restoring.fix().map(restoring::leftOut));
  }

  private static boolean isNeverChanged(Project project, TypeInfo type, FieldFact field) {
    return Modifiers.has(field.modifiers(), Modifiers.FINAL)
        || (Modifiers.has(field.modifiers(), Modifiers.PRIVATE)
            && project.types().sourceTypes().stream()
                .filter(it -> it.file().equals(type.file()))
                .flatMap(it -> project.types().bodies(it).stream())
                .noneMatch(body -> Code.of(body).assigns(field.name())));
  }

  private Fix leftOut(Fix restored) {
    FieldFact field = fields.get(0);
    List<Change> changes = new ArrayList<>(restored.changes());
    changes.removeIf(RemoveModifier.class::isInstance);
    changes.add(
        new ReplaceModifier(at(field.declarationSpan()), field.nameSpan(), "final", "transient"));
    return new Fix(
        "make `" + field.name() + "` transient, and set it when the object is read",
        Fix.Safety.UNSAFE,
        restored.scope(),
        changes);
  }

  /** Whether its value stands with the field, which is alone, and needs nothing of the object. */
  private static boolean canBeMadeAnew(Project project, TypeInfo type, FieldFact field) {
    boolean isAlone =
        type.declaration().stream()
            .flatMap(fact -> fact.fields().stream())
            .filter(other -> other.declarationSpan().equals(field.declarationSpan()))
            .allMatch(field::equals);
    return isAlone
        && field.initializer().filter(RestoreFields::isValue).isPresent()
        && project.types().bodies(type).stream()
            .filter(body -> body instanceof Body.OfField own && own.field().equals(field))
            .allMatch(body -> isAlwaysPossible(project.types().typing(body), body));
  }

  /** Not null, which it is anyway, and nothing that only a declaration can begin with. */
  private static boolean isValue(Expression value) {
    return !(value instanceof Expression.ArrayInitializer)
        && !(value instanceof Expression.Literal literal
            && literal.kind() == Expression.Literal.Kind.NULL);
  }

  private static boolean isAlwaysPossible(Typing typing, Body body) {
    List<Expression> obstacles = new ArrayList<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (!isAlwaysPossible(typing, expression)) {
              obstacles.add(expression);
            }
          }
        });
    return obstacles.isEmpty();
  }

  private static boolean isAlwaysPossible(Typing typing, Expression expression) {
    if (expression instanceof Expression.New creation) {
      return creation.body().isEmpty()
          && creation.outer().isEmpty()
          && throwsNothing(typing.invocation(creation));
    } else if (expression instanceof Expression.Call call) {
      Optional<Typing.Invocation> invocation = typing.invocation(call);
      boolean isOfObject =
          call.scope().isEmpty()
              && invocation.filter(it -> it.method().has(Modifiers.STATIC)).isEmpty();
      return !isOfObject && throwsNothing(invocation);
    } else if (expression instanceof Expression.Name name) {
      return !name.name().equals(STREAM)
          && !(typing.meaningOf(name) instanceof Typing.Meaning.Field field
              && !field.field().has(Modifiers.STATIC));
    }
    return !(expression instanceof Expression.Unparsed);
  }

  private static boolean throwsNothing(Optional<Typing.Invocation> invocation) {
    return invocation.filter(it -> it.method().thrown().isEmpty()).isPresent();
  }

  private Optional<Fix> fix() {
    Optional<SerialMember> reading =
        project.members().stream()
            .filter(member -> member.owner().equals(type))
            .filter(
                member -> member.kind() == Kind.READ_OBJECT || member.kind() == Kind.READ_EXTERNAL)
            .findFirst();
    return reading.isEmpty()
        ? added()
        : reading.filter(method -> !setsAny(method)).flatMap(this::inserted);
  }

  /** Whether a method sets one of the fields already, on some way at least. */
  private boolean setsAny(SerialMember reading) {
    Optional<MethodFact> declaration = reading.method().flatMap(MethodInfo::declaration);
    return project.types().bodies(type).stream()
        .filter(
            body ->
                body instanceof Body.OfMethod code
                    && declaration.filter(code.method()::equals).isPresent())
        .map(Code::of)
        .anyMatch(code -> fields.stream().anyMatch(field -> code.assigns(field.name())));
  }

  /** A reading method of its own. */
  private Optional<Fix> added() {
    TypeFact fact = type.declaration().orElseThrow();
    ImportedName stream =
        ImportedName.of(project, file, Kind.READ_OBJECT.parameter().orElseThrow());
    ImportedName failure = ImportedName.of(project, file, FAILURE);
    String declaration =
        Kind.READ_OBJECT
            .declaration()
            .replaceAll("\\(.*", "(" + stream.written() + " " + STREAM + ")");
    List<Piece> code = new ArrayList<>();
    code.add(
        new Piece.Written(
            declaration
                + " throws "
                + failure.written()
                + ", ClassNotFoundException {\n\t"
                + STREAM
                + ".defaultReadObject();\n"));
    for (FieldFact field : fields) {
      code.add(new Piece.Written("\t"));
      code.addAll(statement(field));
      code.add(Piece.NEW_LINE);
    }
    code.add(new Piece.Written("}\n"));
    List<Change> changes =
        new ArrayList<>(List.of(new AddMember(at(fact.span()), fact.nameSpan(), false, code)));
    changes.addAll(failure.changes());
    changes.addAll(stream.changes());
    return Optional.of(fix(changes));
  }

  /** Behind the statement that reads the other fields, if one follows it. */
  private Optional<Fix> inserted(SerialMember reading) {
    List<Statement> statements =
        reading
            .method()
            .flatMap(MethodInfo::declaration)
            .flatMap(MethodFact::body)
            .map(Statement.Block::statements)
            .orElse(List.of());
    for (int at = 0; at + 1 < statements.size(); at++) {
      if (readsTheRest(statements.get(at))) {
        List<Piece> code = new ArrayList<>();
        for (FieldFact field : fields) {
          code.addAll(code.isEmpty() ? List.of() : List.of(Piece.NEW_LINE));
          code.addAll(statement(field));
        }
        Location next = at(statements.get(at + 1).span());
        return Optional.of(fix(new ArrayList<>(List.of(new AddStatement(next, code)))));
      }
    }
    return Optional.empty();
  }

  private static boolean readsTheRest(Statement statement) {
    return statement instanceof Statement.Evaluate evaluate
        && evaluate.expression() instanceof Expression.Call call
        && call.arguments().isEmpty()
        && call.name().startsWith("defaultRead");
  }

  private List<Piece> statement(FieldFact field) {
    return List.of(
        new Piece.Written("this." + field.name() + " = "),
        new Piece.Copied(field.initializer().orElseThrow().span()),
        new Piece.Written(";"));
  }

  private Fix fix(List<Change> changes) {
    for (FieldFact field : fields) {
      changes.add(new RemoveModifier(at(field.declarationSpan()), field.nameSpan(), "final"));
    }
    String names =
        fields.stream().map(field -> "`" + field.name() + "`").collect(Collectors.joining(" and "));
    return new Fix(
        "set " + names + " when the object is read",
        Fix.Safety.UNSAFE,
        at(type.declaration().orElseThrow().span()),
        changes);
  }

  private Location at(Span span) {
    return new Location(file, span);
  }
}
