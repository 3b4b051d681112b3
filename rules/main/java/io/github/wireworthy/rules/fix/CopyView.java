package io.github.wireworthy.rules.fix;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hands over a copy of a view: of its elements as they are at that moment, in the order in which
 * the view has them.
 */
public final class CopyView {

  private static final String MADE = "where the view is made, ";
  private static final String HASH_MAP = "java.util.HashMap";
  private static final String HASH_SET = "java.util.HashSet";
  private static final String SET = "java.util.Set";

  /** What copies a collection of just this type, in its order. */
  private static final Map<String, String> COPIES =
      Map.ofEntries(
          Map.entry(SET, "java.util.LinkedHashSet"),
          Map.entry("java.util.SequencedSet", "java.util.LinkedHashSet"),
          Map.entry("java.util.SortedSet", "java.util.TreeSet"),
          Map.entry("java.util.NavigableSet", "java.util.TreeSet"),
          Map.entry("java.util.List", "java.util.ArrayList"),
          Map.entry("java.util.Collection", "java.util.ArrayList"),
          Map.entry("java.util.SequencedCollection", "java.util.ArrayList"),
          Map.entry("java.util.Map", "java.util.LinkedHashMap"),
          Map.entry("java.util.SequencedMap", "java.util.LinkedHashMap"),
          Map.entry("java.util.SortedMap", "java.util.TreeMap"),
          Map.entry("java.util.NavigableMap", "java.util.TreeMap"));

  private final Project project;
  private final Location crossing;
  private final Typing typing;
  private final Code code;

  private CopyView(Project project, Location crossing, Body body) {
    this.project = project;
    this.crossing = crossing;
    this.typing = project.types().typing(body);
    this.code = Code.of(body);
  }

  /** The fix for a crossing of a view, if it stands there itself and can be copied. */
  public static Optional<Fix> of(Project project, Crossing crossing) {
    return crossing.payload() instanceof Payload.OfExpression payload
        ? new CopyView(project, crossing.location(), payload.body()).fix(bare(payload.expression()))
        : Optional.empty();
  }

  /**
   * The fix where a view is made that is at fault, wherever it goes from there: code that expects
   * it to follow its collection may see the difference.
   */
  public static Optional<Fix> where(Project project, Culprit culprit) {
    return culprit.reason() != Culprit.Reason.LIBRARY_VALUE
        ? Optional.empty()
        : culprit
            .location()
            .flatMap(location -> madeAt(project, location))
            .map(fix -> new Fix(MADE + fix.title(), Fix.Safety.UNSAFE, fix.scope(), fix.changes()));
  }

  private static Optional<Fix> madeAt(Project project, Location location) {
    return project.types().sourceTypes().stream()
        .filter(type -> type.file().filter(location.file()::equals).isPresent())
        .flatMap(type -> project.types().bodies(type).stream())
        .filter(body -> body.span().contains(location.span()))
        .flatMap(
            body ->
                Code.of(body).at(location.span(), Expression.Call.class).stream()
                    .flatMap(call -> new CopyView(project, location, body).fix(call).stream()))
        .findFirst();
  }

  private static Expression bare(Expression expression) {
    return expression instanceof Expression.Cast cast ? bare(cast.operand()) : expression;
  }

  private Optional<Fix> fix(Expression view) {
    Optional<Expression.Call> call = call(view);
    return call.isPresent() && typing.typeOf(view) instanceof Type.ClassType type
        ? Optional.ofNullable(COPIES.get(type.name()))
            .map(copy -> isUnordered(type, call.get()) ? HASH_SET : copy)
            .filter(copy -> holdsWhatWasPutIn(type, call.get()))
            .filter(copy -> fits(new Type.ClassType(copy, type.arguments()), view))
            .map(copy -> fix(view, copy))
        : Optional.empty();
  }

  /** The call that makes the view: the expression itself, or what a local variable begins with. */
  private Optional<Expression.Call> call(Expression view) {
    if (view instanceof Expression.Call call) {
      return Optional.of(call);
    }
    return variable(view)
        .flatMap(this::onlyValue)
        .filter(Expression.Call.class::isInstance)
        .map(Expression.Call.class::cast);
  }

  private Optional<Variable> variable(Expression expression) {
    return expression instanceof Expression.Name
            && typing.meaningOf(expression) instanceof Typing.Meaning.Local local
            && local.body() == typing.body()
        ? Optional.of(local.variable())
        : Optional.empty();
  }

  private Optional<Expression> onlyValue(Variable variable) {
    return code.assigns(variable.name()) ? Optional.empty() : variable.initializer();
  }

  /** Whether the elements are the keys of a map that has no order. */
  private boolean isUnordered(Type.ClassType type, Expression.Call call) {
    return type.name().equals(SET)
        && call.scope()
            .flatMap(this::origin)
            .filter(Expression.New.class::isInstance)
            .map(Expression.New.class::cast)
            .filter(made -> made.body().isEmpty() && isHashMap(typing.typeOf(made)))
            .isPresent();
  }

  private Optional<Expression> origin(Expression map) {
    return variable(map).flatMap(this::onlyValue);
  }

  private static boolean isHashMap(Type type) {
    return type instanceof Type.ClassType named && named.name().equals(HASH_MAP);
  }

  /**
   * Whether the elements are no views themselves: entries always are, and what a library makes of a
   * collection of collections may be.
   */
  private boolean holdsWhatWasPutIn(Type.ClassType type, Expression.Call call) {
    boolean isOfCollection =
        typing
            .invocation(call)
            .filter(it -> !it.method().has(Modifiers.STATIC))
            .filter(it -> it.method().owner().startsWith("java.util."))
            .isPresent();
    return type.arguments().stream()
        .noneMatch(
            element ->
                is(element, "java.util.Map$Entry") || (!isOfCollection && isHolder(element)));
  }

  private boolean isHolder(Type element) {
    return is(element, "java.lang.Iterable") || is(element, "java.util.Map");
  }

  /** Whether a type is of a kind, or may be as far as is known. */
  private boolean is(Type type, String name) {
    return isSubtype(type, name) != TypeSystem.Answer.NO;
  }

  private TypeSystem.Answer isSubtype(Type type, String name) {
    return project.types().system().isSubtype(type, name);
  }

  /** Whether a copy can stand in the place of the view, and can itself go. */
  private boolean fits(Type.ClassType copy, Expression view) {
    boolean isWanted =
        typing
            .targetOf(view)
            .map(project.types().system()::erasure)
            .filter(Type.ClassType.class::isInstance)
            .map(wanted -> isSubtype(copy, ((Type.ClassType) wanted).name()))
            .filter(answer -> answer == TypeSystem.Answer.YES)
            .isPresent();
    return isWanted && project.judge().judge(copy) instanceof Verdict.Passes;
  }

  private Fix fix(Expression view, String copy) {
    ImportedName name = ImportedName.of(project, crossing.file(), copy);
    Location place = new Location(crossing.file(), view.span());
    Change copying =
        new Replace(
            place,
            List.of(
                new Piece.Written("new " + name.written() + "<>("),
                new Piece.Copied(view.span()),
                new Piece.Written(")")));
    String made = "new " + copy.substring(copy.lastIndexOf('.') + 1) + "<>(…)";
    return new Fix(
        "hand over a copy: " + Words.quoted(made),
        Fix.Safety.SAFE,
        place,
        Stream.concat(Stream.of(copying), name.changes().stream()).toList());
  }
}
