package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.LiftBody;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a static nested class of an anonymous one that does not use the object around it. Variables
 * of the method become its fields, which they are already, only that nobody has written them.
 */
final class LiftAnonymous {

  private final Project project;
  private final TypeInfo type;
  private final Body body;
  private final Expression.New creation;
  private final CarriedVariables carried;

  /** The class that gets it, which is the one around the method. */
  private final TypeInfo target;

  private LiftAnonymous(Project project, TypeInfo type, Body body, Expression.New creation) {
    this.project = project;
    this.type = type;
    this.body = body;
    this.creation = creation;
    this.carried = new CarriedVariables(project, type, body);
    this.target = carried.target();
  }

  /** The fix for an anonymous class, if there is one. */
  static Optional<Fix> of(Project project, CodeIndex index, TypeInfo type) {
    if (type.kind() != TypeInfo.Kind.ANONYMOUS) {
      return Optional.empty();
    }
    Location place = type.location().orElseThrow();
    return index
        .bodyAround(type)
        .flatMap(
            body ->
                creation(body, type)
                    .map(creation -> new LiftAnonymous(project, type, body, creation)))
        .filter(LiftAnonymous::isPossible)
        .flatMap(lift -> lift.fix(place.file()));
  }

  private static Optional<Expression.New> creation(Body body, TypeInfo type) {
    return Code.of(body).expressions().stream()
        .filter(Expression.New.class::isInstance)
        .map(Expression.New.class::cast)
        .filter(it -> it.body().isPresent() && it.body().equals(type.declaration()))
        .findFirst();
  }

  private boolean isPossible() {
    return creation.outer().isEmpty()
        && carried.canBeNested()
        && throwsNothing()
        && carried.namesNothingOfMethod()
        && carried.areFree(TypeNames.first(TypeNames.of(creation.type())))
        && InstanceUse.isFreeOfOuter(project, type);
  }

  private TypeFact declaration() {
    return type.declaration().orElseThrow();
  }

  private Typing typing() {
    return project.types().typing(body);
  }

  /**
   * What is thrown while an anonymous object is made needs no {@code throws} (JLS 11.2.3); in a
   * class with a name it does.
   */
  private boolean throwsNothing() {
    boolean isKnown =
        superclass().isEmpty()
            || typing()
                .invocation(creation)
                .filter(invocation -> invocation.method().thrown().isEmpty())
                .isPresent();
    return isKnown && making().allMatch(this::throwsNothing);
  }

  /** The code that runs while an object is made. */
  private Stream<Body> making() {
    return project.types().bodies(type).stream()
        .filter(code -> !(code instanceof Body.OfMethod) && !code.isStatic());
  }

  private boolean throwsNothing(Body code) {
    Typing typing = project.types().typing(code);
    Code all = Code.of(code);
    return all.statements().stream().noneMatch(Statement.Throw.class::isInstance)
        && all.expressions().stream().allMatch(expression -> throwsNothing(typing, expression));
  }

  private static boolean throwsNothing(Typing typing, Expression expression) {
    Optional<Typing.Invocation> invocation = Optional.empty();
    if (expression instanceof Expression.Call call) {
      invocation = typing.invocation(call);
    } else if (expression instanceof Expression.New made) {
      invocation = typing.invocation(made);
    } else {
      return true;
    }
    return invocation.filter(it -> it.method().thrown().isEmpty()).isPresent();
  }

  /** The class that is extended; empty if an interface is implemented. */
  private Optional<TypeInfo> superclass() {
    return created().filter(it -> !it.isInterface());
  }

  private Optional<TypeInfo> created() {
    return typing().resolve(creation.type()) instanceof Type.ClassType named
        ? project.types().find(named.name())
        : Optional.empty();
  }

  private Optional<Fix> fix(String file) {
    Optional<List<Variable>> variables = carried.asFields();
    Optional<TypeInfo> created = created();
    Optional<List<Piece>> supertype = supertype();
    if (variables.isEmpty() || created.isEmpty() || supertype.isEmpty()) {
      return Optional.empty();
    }
    String name = name(created.get());
    Optional<List<Piece>> members = members(name, variables.get());
    List<Piece> header = new ArrayList<>();
    header.add(
        new Piece.Written(
            "private static final class "
                + name
                + (superclass().isPresent() ? " extends " : " implements ")));
    header.addAll(supertype.get());
    return members.map(
        lines ->
            fix(
                file,
                new LiftBody.Lifted(
                    name, header, lines, variables.get().stream().map(Variable::name).toList())));
  }

  /** A superclass that is not in view could ask for what a variable holds before it is there. */
  private Fix fix(String file, LiftBody.Lifted lifted) {
    TypeFact targetFact = target.declaration().orElseThrow();
    Location whole = new Location(file, targetFact.span());
    return new Fix(
        "make a static nested class `" + lifted.name() + "` of the anonymous class",
        lifted.arguments().isEmpty() || !carried.mayBeAskedForEarly()
            ? Fix.Safety.SAFE
            : Fix.Safety.UNSAFE,
        whole,
        List.of(
            new LiftBody(
                whole, targetFact.nameSpan(), creation.span(), declaration().nameSpan(), lifted)));
  }

  /** What is extended or implemented, as it is written, or as the diamond means it. */
  private Optional<List<Piece>> supertype() {
    if (!creation.diamond()) {
      return Optional.of(List.of(new Piece.Copied(creation.type().span())));
    }
    return Stream.concat(type.interfaces().stream(), type.superclass().stream())
        .filter(it -> created().filter(info -> isOf(it, info)).isPresent())
        .findFirst()
        .flatMap(this::written)
        .map(it -> List.of(new Piece.Written(it)));
  }

  private static boolean isOf(Type type, TypeInfo info) {
    return type instanceof Type.ClassType named && named.name().equals(info.name());
  }

  /** A type as code of a static nested class can name it; empty if it cannot. */
  private Optional<String> written(Type wanted) {
    return new WrittenType(project.types(), typing(), creation.span())
        .of(wanted)
        .filter(it -> carried.areFree(new HashSet<>(List.of(it.split("\\W+")))));
  }

  /** The fields, and the constructor if one is needed. */
  private Optional<List<Piece>> members(String name, List<Variable> variables) {
    Optional<List<String>> given = given(variables);
    if (given.isEmpty() || (variables.isEmpty() && given.get().isEmpty())) {
      return given.map(none -> List.of());
    }
    List<Piece> members = new ArrayList<>(CarriedVariables.fields(variables));
    if (!members.isEmpty()) {
      members.add(Piece.NEW_LINE);
    }
    Optional<String> call =
        given.get().isEmpty()
            ? Optional.empty()
            : Optional.of(
                given.get().stream()
                    .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
                    .collect(Collectors.joining(", ", "super(", ");")));
    members.addAll(CarriedVariables.constructor(name, given.get(), call, variables));
    return Optional.of(members);
  }

  /** The parameters for the arguments that the superclass's constructor gets; empty if unknown. */
  private Optional<List<String>> given(List<Variable> variables) {
    if (creation.arguments().isEmpty()) {
      return Optional.of(List.of());
    }
    Optional<Typing.Invocation> invocation =
        typing()
            .invocation(creation)
            .filter(it -> !it.method().has(Modifiers.VARARGS))
            .filter(it -> it.method().typeParameters().isEmpty());
    if (invocation.isEmpty()) {
      return Optional.empty();
    }
    List<String> parameters = new ArrayList<>();
    for (Type wanted : invocation.get().parameterTypes()) {
      Optional<String> written = written(wanted);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      parameters.add(
          written.get() + " " + parameter(invocation.get(), parameters.size(), variables));
    }
    return Optional.of(parameters);
  }

  /** The name that the superclass has for a parameter, where that is known and free. */
  private static String parameter(
      Typing.Invocation invocation, int index, List<Variable> variables) {
    return invocation
        .method()
        .declaration()
        .map(fact -> fact.parameters().get(index).name())
        .filter(name -> variables.stream().noneMatch(it -> it.name().equals(name)))
        .filter(name -> !name.equals("_"))
        .orElse("argument" + (index + 1));
  }

  /** What it is and where: {@code ByNameComparator}; with a number if there is such a type. */
  private String name(TypeInfo created) {
    String place = "";
    if (body instanceof Body.OfField field) {
      place = field.field().name();
    } else if (body instanceof Body.OfMethod method && !method.method().isConstructor()) {
      place = method.method().name();
    }
    String base = together(capitalized(place), created.simpleName());
    String name = base;
    for (int number = 2; isTaken(name); number++) {
      name = base + number;
    }
    return name;
  }

  private String together(String place, String created) {
    if (place.isEmpty() || place.equals(created)) {
      return target.simpleName() + created;
    }
    return place.endsWith(created) ? place : place + created;
  }

  private static String capitalized(String name) {
    String words =
        name.toUpperCase(Locale.ROOT).equals(name) ? name.toLowerCase(Locale.ROOT) : name;
    return Stream.of(words.split("_"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** Whether a name means something at the place, or is declared anywhere in the file. */
  private boolean isTaken(String name) {
    TypeUse.Named use = new TypeUse.Named(creation.span(), Optional.empty(), name, List.of());
    return !(typing().resolve(use) instanceof Type.Unknown)
        || project.types().sourceTypes().stream()
            .filter(it -> it.file().equals(type.file()))
            .anyMatch(it -> it.simpleName().equals(name));
  }
}
