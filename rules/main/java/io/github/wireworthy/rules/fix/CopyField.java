package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.fix.AddStatement;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Doubt;
import io.github.wireworthy.verdict.StateMember;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Frees a lambda of {@code this} where all that it uses of it are fields that do not change, and
 * methods that need no object and that nothing overrides: the values of the fields are copied into
 * local variables before it, the methods made static, and so are inner classes that it creates. A
 * field is read earlier than it was, which is the same only if it is set while the object is made,
 * and the object is made.
 */
final class CopyField {

  /** A field that a lambda reads, and the places at which it does. */
  private record Read(FieldInfo field, TypeInfo holder, List<Expression> places) {}

  private final Project project;
  private final FreedClass classes;
  private final CarriedValue carried;
  private final Body.OfMethod body;
  private final Typing typing;
  private final Code code;

  /** The methods that the lambda calls. */
  private final Set<Body.OfMethod> methods = new LinkedHashSet<>();

  /** What frees the classes that the lambda creates or declares. */
  private final Set<Fix> freed = new LinkedHashSet<>();

  private CopyField(Project project, FreedClass classes, CarriedValue carried, Body.OfMethod body) {
    this.project = project;
    this.classes = classes;
    this.carried = carried;
    this.body = body;
    this.typing = project.types().typing(body);
    this.code = Code.of(body);
  }

  /** The fix for a lambda that carries the object around it, if there is one. */
  static Optional<Fix> of(Project project, FreedClass classes, CarriedValue carried) {
    return carried
        .body()
        .filter(Body.OfMethod.class::isInstance)
        .map(Body.OfMethod.class::cast)
        .filter(body -> !body.method().isConstructor())
        .flatMap(body -> new CopyField(project, classes, carried, body).fix());
  }

  private Optional<Fix> fix() {
    Optional<Expression.Lambda> lambda =
        code.at(carried.location().span(), Expression.Lambda.class);
    Optional<Statement.Block> block = lambda.flatMap(it -> code.blockAround(it.span()));
    if (block.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, Read>> reads = reads(lambda.get());
    if (reads.isEmpty() || !reads.get().values().stream().allMatch(this::canBeCopied)) {
      return Optional.empty();
    }
    Fix copies = fix(lambda.get(), block.get(), List.copyOf(reads.get().values()));
    return (methods.isEmpty() ? Optional.of(copies) : withMethods(copies)).map(this::withClasses);
  }

  /** The same with the classes made static that the lambda creates. */
  private Fix withClasses(Fix copies) {
    Fix all = copies;
    for (Fix more : freed) {
      String title = all.changes().isEmpty() ? more.title() : all.title() + ", " + more.title();
      Fix both =
          new Fix(
              title,
              all.safety(),
              StaticMethod.scope(project, body.owner()),
              Stream.concat(all.changes().stream(), more.changes().stream()).toList());
      all = more.safety() == Fix.Safety.SAFE ? both : both.unsafe();
    }
    return all;
  }

  /** The same with the methods made static that the lambda calls. */
  private Optional<Fix> withMethods(Fix copies) {
    TypeInfo owner = methods.iterator().next().owner();
    String title = "make " + StaticMethod.names(methods) + " static";
    return methods.stream().allMatch(method -> method.owner().name().equals(owner.name()))
        ? StaticMethod.changes(project, methods)
            .map(
                changes ->
                    new Fix(
                        copies.changes().isEmpty() ? title : copies.title() + ", " + title,
                        StaticMethod.safety(methods),
                        StaticMethod.scope(project, owner),
                        Stream.concat(copies.changes().stream(), changes.stream()).toList()))
        : Optional.empty();
  }

  /** The method of an object around the lambda that it calls here. */
  private Optional<Body.OfMethod> called(Capture.EnclosingInstance use) {
    return code.expressions().stream()
        .filter(Expression.Call.class::isInstance)
        .map(Expression.Call.class::cast)
        .filter(call -> call.nameSpan().equals(use.cause()) || call.span().equals(use.cause()))
        .filter(call -> call.name().equals(use.member()))
        .findFirst()
        .flatMap(call -> StaticMethod.invoked(project, typing.invocation(call)));
  }

  /** What the lambda reads of {@code this}, by name; empty if it does anything else with it. */
  private Optional<Map<String, Read>> reads(Expression.Lambda lambda) {
    Map<String, Read> reads = new LinkedHashMap<>();
    for (Capture.EnclosingInstance use : project.captures().usesOfThis(typing, lambda)) {
      Optional<Body.OfMethod> method = called(use);
      if (method.isPresent()) {
        methods.add(method.get());
        continue;
      }
      if (use.why() == Capture.Why.CREATES_INNER || use.why() == Capture.Why.DECLARES_CLASS) {
        Optional<Fix> free = classes.of(typing, code, use.cause());
        if (free.isEmpty()) {
          return Optional.empty();
        }
        freed.add(free.get());
        continue;
      }
      Optional<Expression> place = code.at(use.cause(), Expression.class);
      Optional<FieldInfo> field = place.flatMap(this::field);
      Optional<TypeInfo> holder = field.flatMap(this::holder);
      if (holder.isEmpty()) {
        return Optional.empty();
      }
      reads
          .computeIfAbsent(
              use.member(), name -> new Read(field.get(), holder.get(), new ArrayList<>()))
          .places()
          .add(place.get());
    }
    return reads.isEmpty() && methods.isEmpty() && freed.isEmpty()
        ? Optional.empty()
        : Optional.of(reads);
  }

  private Optional<FieldInfo> field(Expression place) {
    boolean isField =
        place instanceof Expression.Name
            || (place instanceof Expression.Select select
                && !(select.scope() instanceof Expression.Super));
    return isField && typing.meaningOf(place) instanceof Typing.Meaning.Field named
        ? Optional.of(named.field())
        : Optional.empty();
  }

  /** The innermost class around that has the field, if it is not hidden there. */
  private Optional<TypeInfo> holder(FieldInfo field) {
    Optional<TypeInfo> type = Optional.of(body.owner());
    while (type.isPresent()) {
      Optional<FieldInfo> found = project.types().system().field(type.get().asType(), field.name());
      if (found.isPresent()) {
        return found.get().owner().equals(field.owner()) ? type : Optional.empty();
      }
      type = type.get().enclosingType().flatMap(project.types()::find);
    }
    return Optional.empty();
  }

  private boolean canBeCopied(Read read) {
    FieldInfo field = read.field();
    return isNeverChanged(field)
        && field.declaration().isPresent()
        && field.location().filter(place -> place.file().equals(file())).isPresent()
        && !code.declares(field.name())
        && (read.holder() == body.owner() || read.holder().kind() != TypeInfo.Kind.ANONYMOUS)
        && passes(read);
  }

  /** Final, or as good as that: private, and set only while the object is made. */
  private boolean isNeverChanged(FieldInfo field) {
    return field.has(Modifiers.FINAL)
        || (field.has(Modifiers.PRIVATE)
            && project.types().sourceTypes().stream()
                .filter(type -> type.location().filter(it -> it.file().equals(file())).isPresent())
                .flatMap(type -> project.types().bodies(type).stream())
                .filter(any -> !makes(any, field))
                .noneMatch(any -> Code.of(any).assigns(field.name())));
  }

  private static boolean makes(Body body, FieldInfo field) {
    boolean isConstruction =
        body instanceof Body.OfInitializer
            || (body instanceof Body.OfMethod code && code.method().isConstructor());
    return isConstruction && body.owner().name().equals(field.owner());
  }

  private boolean passes(Read read) {
    StateMember member =
        new StateMember(read.holder(), read.field(), carried.location(), Doubt.NONE);
    return !(project.judge().member(member) instanceof Verdict.Fails);
  }

  private Fix fix(Expression.Lambda lambda, Statement.Block block, List<Read> reads) {
    Statement statement =
        block.statements().stream()
            .filter(it -> it.span().contains(lambda.span()))
            .findFirst()
            .orElseThrow();
    Stream<Change> copies =
        reads.isEmpty()
            ? Stream.of()
            : Stream.of(
                new AddStatement(new Location(file(), statement.span()), declarations(reads)));
    Stream<Change> uses = reads.stream().flatMap(this::uses);
    String names =
        reads.stream()
            .map(read -> "`" + read.field().name() + "`")
            .collect(Collectors.joining(", "));
    return new Fix(
        "copy " + names + (reads.size() == 1 ? " into a local variable" : " into local variables"),
        Fix.Safety.SAFE,
        new Location(file(), block.span()),
        Stream.concat(copies, uses).toList());
  }

  private List<Piece> declarations(List<Read> reads) {
    List<Piece> pieces = new ArrayList<>();
    for (Read read : reads) {
      String name = read.field().name();
      pieces.addAll(Code.written(read.field().declaration().orElseThrow().type()));
      pieces.add(new Piece.Written(" " + name + " = " + self(read) + "." + name + ";"));
      pieces.add(Piece.NEW_LINE);
    }
    pieces.remove(pieces.size() - 1);
    return pieces;
  }

  private String self(Read read) {
    return read.holder() == body.owner()
        ? "this"
        : DisplayNames.simple(read.holder().name()) + ".this";
  }

  /** What is written with {@code this} is written without; a bare name means the copy by itself. */
  private Stream<Change> uses(Read read) {
    return read.places().stream()
        .filter(Expression.Select.class::isInstance)
        .map(place -> Replace.with(new Location(file(), place.span()), read.field().name()));
  }

  private String file() {
    return carried.location().file();
  }
}
