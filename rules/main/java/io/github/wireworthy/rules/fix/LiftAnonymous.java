package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeParameterFact;
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
import java.util.Set;
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

  /** The class that gets it, which is the one around the method. */
  private final TypeInfo target;

  private LiftAnonymous(Project project, TypeInfo type, Body body, Expression.New creation) {
    this.project = project;
    this.type = type;
    this.body = body;
    this.creation = creation;
    this.target = body.owner();
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
    return !creation.diamond()
        && creation.outer().isEmpty()
        && creation.arguments().isEmpty()
        && (target.kind() == TypeInfo.Kind.CLASS
            || target.kind() == TypeInfo.Kind.ENUM
            || target.kind() == TypeInfo.Kind.RECORD)
        && StaticMember.hasStaticMembers(target)
        && throwsNothing()
        && namesNothingOfMethod()
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

  /** Whether no type variable and no local class of the code around is named. */
  private boolean namesNothingOfMethod() {
    List<TypeUse.Named> uses = new ArrayList<>(TypeNames.of(declaration()));
    uses.addAll(TypeNames.of(creation.type()));
    Set<String> names = TypeNames.first(uses);
    Set<String> own = new HashSet<>();
    typing().localTypes().forEach(local -> own.add(local.name()));
    if (body instanceof Body.OfMethod method) {
      method.method().typeParameters().stream().map(TypeParameterFact::name).forEach(own::add);
    }
    target.typeParameters().forEach(variable -> own.add(variable.name()));
    own.remove("");
    return own.stream().noneMatch(names::contains)
        && own.stream().noneMatch(this::isNamed)
        && InstanceUse.areFreeOfOuter(project, target, names);
  }

  /** Whether a name stands before a dot in the class, as that of a local class may. */
  private boolean isNamed(String name) {
    return bodiesWithin(type)
        .flatMap(code -> Code.of(code).expressions().stream())
        .anyMatch(it -> it instanceof Expression.Name named && named.name().equals(name));
  }

  private Stream<Body> bodiesWithin(TypeInfo around) {
    TypeFact fact = around.declaration().orElseThrow();
    return project.types().sourceTypes().stream()
        .filter(it -> it.file().equals(around.file()))
        .filter(it -> fact.span().contains(it.declaration().orElseThrow().span()))
        .flatMap(it -> project.types().bodies(it).stream());
  }

  private Optional<Fix> fix(String file) {
    Optional<List<Variable>> captured = captured();
    Optional<TypeInfo> created = created();
    if (captured.isEmpty() || created.isEmpty()) {
      return Optional.empty();
    }
    String name = name(created.get());
    List<Piece> header = new ArrayList<>();
    header.add(
        new Piece.Written(
            "private static final class "
                + name
                + (superclass().isPresent() ? " extends " : " implements ")));
    header.add(new Piece.Copied(creation.type().span()));
    TypeFact targetFact = target.declaration().orElseThrow();
    Location whole = new Location(file, targetFact.span());
    LiftBody.Lifted lifted =
        new LiftBody.Lifted(
            name,
            header,
            members(name, captured.get()),
            captured.get().stream().map(Variable::name).toList());
    return Optional.of(
        new Fix(
            "make a static nested class `" + name + "` of the anonymous class",
            Fix.Safety.SAFE,
            whole,
            List.of(
                new LiftBody(
                    whole,
                    targetFact.nameSpan(),
                    creation.span(),
                    declaration().nameSpan(),
                    lifted))));
  }

  /** The variables that it carries; empty if they cannot become fields. */
  private Optional<List<Variable>> captured() {
    List<Variable> captured = new ArrayList<>();
    for (Capture capture : project.captures().ofClass(type)) {
      if (capture instanceof Capture.LocalVariable local) {
        if (!canBeField(local)) {
          return Optional.empty();
        }
        captured.add(local.variable());
      }
    }
    boolean areAll =
        bodiesWithin(type)
            .allMatch(
                code ->
                    Code.of(code).expressions().stream()
                        .filter(Expression.Name.class::isInstance)
                        .allMatch(it -> isKnown(code, it, captured)));
    return areAll ? Optional.of(captured) : Optional.empty();
  }

  /** A constant of the method is carried by nobody, and would be missing. */
  private boolean isKnown(Body code, Expression name, List<Variable> captured) {
    return !(project.types().typing(code).meaningOf(name) instanceof Typing.Meaning.Local local)
        || declaration().span().contains(local.body().span())
        || (captured.contains(local.variable())
            && code.owner().name().equals(type.name())
            && code instanceof Body.OfMethod
            && project.types().typing(code).enclosingLambdas(name).isEmpty());
  }

  /** A superclass could ask for it before the constructor sets it. */
  private boolean canBeField(Capture.LocalVariable local) {
    TypeUse written = local.variable().type();
    Set<String> names = TypeNames.first(TypeNames.of(written));
    boolean isFree =
        names.stream().noneMatch(this::isOfMethod)
            && InstanceUse.areFreeOfOuter(project, target, names);
    return superclass().isEmpty()
        && !(written instanceof TypeUse.Inferred)
        && local.declaredIn().owner().name().equals(target.name())
        && isFree;
  }

  private boolean isOfMethod(String name) {
    boolean isVariable =
        body instanceof Body.OfMethod method
            && method.method().typeParameters().stream().anyMatch(it -> it.name().equals(name));
    return isVariable
        || target.typeParameters().stream().anyMatch(it -> it.name().equals(name))
        || typing().localTypes().stream().anyMatch(it -> it.name().equals(name));
  }

  private static List<Piece> members(String name, List<Variable> captured) {
    if (captured.isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    List<Piece> parameters = new ArrayList<>();
    StringBuilder stores = new StringBuilder();
    for (Variable variable : captured) {
      List<Piece> type = Code.written(variable.type());
      pieces.add(new Piece.Written("private final "));
      pieces.addAll(type);
      pieces.add(new Piece.Written(" " + variable.name() + ";\n"));
      parameters.add(new Piece.Written(parameters.isEmpty() ? "" : ", "));
      parameters.addAll(type);
      parameters.add(new Piece.Written(" " + variable.name()));
      stores.append("\tthis." + variable.name() + " = " + variable.name() + ";\n");
    }
    pieces.add(new Piece.Written("\n" + name + "("));
    pieces.addAll(parameters);
    pieces.add(new Piece.Written(") {\n" + stores + "}\n"));
    return pieces;
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
