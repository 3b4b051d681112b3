package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type that is declared in the scanned sources. Two are the same only if they are the same
 * object.
 */
final class SourceType implements TypeInfo {

  private final TypeFact fact;
  private final String name;
  private final Place place;
  private final SourceContext context;
  private final Scope parameterScope;
  private final Scope bodyScope;
  private final Map<String, String> memberTypes;
  private final Lazy<Map<String, List<MethodInfo>>> methodsByName;
  private final Lazy<List<MethodInfo>> methods;
  private final Lazy<List<FieldInfo>> fields;
  private final Lazy<List<Body>> bodies;
  private volatile @Nullable SourceParents parents;

  /**
   * Where a type is declared.
   *
   * @param scope what the declaration sees; for a local class this holds the class itself
   * @param enclosing the type around it
   * @param body the body in which a local or anonymous class stands
   * @param creation the expression that an anonymous class belongs to
   */
  record Place(
      Scope scope,
      Optional<SourceType> enclosing,
      Optional<Body> body,
      Optional<Expression.New> creation) {}

  SourceType(TypeFact fact, String name, Place place, SourceContext context) {
    this.fact = fact;
    this.name = name;
    this.place = place;
    this.context = context;
    this.parameterScope =
        Scope.of(fact.typeParameters(), name, place.scope(), context.resolver()::bounds);
    this.bodyScope = new Scope.Members(this, parameterScope);
    this.memberTypes = memberTypes(fact, name);
    this.fields = new Lazy<>(() -> SourceFields.of(this));
    this.methods = new Lazy<>(() -> SourceMethods.of(this));
    this.methodsByName =
        new Lazy<>(() -> methods().stream().collect(Collectors.groupingBy(MethodInfo::name)));
    this.bodies = new Lazy<>(() -> SourceBodies.of(this));
  }

  private static Map<String, String> memberTypes(TypeFact fact, String name) {
    if (fact.members().isEmpty()) {
      return Map.of();
    }
    Map<String, String> members = new LinkedHashMap<>();
    fact.members().forEach(member -> members.put(member.name(), name + "$" + member.name()));
    return members;
  }

  TypeFact fact() {
    return fact;
  }

  Place place() {
    return place;
  }

  SourceContext context() {
    return context;
  }

  /** What the header sees: type parameters, but no members (JLS 6.3). */
  Scope headerScope() {
    return parameterScope;
  }

  /** What field types, initialisers and method headers without type parameters see. */
  Scope bodyScope() {
    return bodyScope;
  }

  /** What the header and the body of a method see. */
  Scope scopeOf(MethodFact method) {
    if (method.typeParameters().isEmpty()) {
      return bodyScope;
    }
    String parameters =
        method.parameters().stream()
            .map(Variable::type)
            .map(WrittenTypes::withoutArguments)
            .collect(Collectors.joining(","));
    String owner = name + "." + method.name() + "(" + parameters + ")";
    return Scope.of(method.typeParameters(), owner, bodyScope, context.resolver()::bounds);
  }

  /** Says whether only the expression around an anonymous class tells what it extends. */
  boolean needsTyping() {
    return place
        .creation()
        .filter(creation -> creation.diamond() || creation.outer().isPresent())
        .isPresent();
  }

  /** Says whether this is a member of an interface, and so public and static (JLS 9.5). */
  boolean isInterfaceMember() {
    return place.body().isEmpty() && place.enclosing().filter(TypeInfo::isInterface).isPresent();
  }

  List<Body> bodies() {
    return bodies.get();
  }

  private SourceParents parents() {
    SourceParents known = parents;
    return known != null
        ? known
        : context
            .guard()
            .compute(
                this,
                () -> SourceParents.of(this),
                () -> SourceParents.whenCut(this),
                this::remember);
  }

  private void remember(SourceParents found) {
    parents = found;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String simpleName() {
    return kind() == Kind.ANONYMOUS ? "" : fact.name();
  }

  @Override
  public Kind kind() {
    return switch (fact.kind()) {
      case CLASS -> Kind.CLASS;
      case INTERFACE -> Kind.INTERFACE;
      case ENUM -> Kind.ENUM;
      case RECORD -> Kind.RECORD;
      case ANNOTATION -> Kind.ANNOTATION;
      case ANONYMOUS -> Kind.ANONYMOUS;
    };
  }

  @Override
  public int modifiers() {
    return ImplicitModifiers.ofType(this);
  }

  @Override
  public Origin origin() {
    return Origin.SOURCE;
  }

  @Override
  public List<Type.TypeVariable> typeParameters() {
    return fact.typeParameters().isEmpty()
        ? List.of()
        : ((Scope.TypeVariables) parameterScope).variables();
  }

  @Override
  public Optional<Type> superclass() {
    return parents().superclass();
  }

  @Override
  public List<Type> interfaces() {
    return parents().interfaces();
  }

  @Override
  public List<FieldInfo> fields() {
    return fields.get();
  }

  @Override
  public List<MethodInfo> methods() {
    return methods.get();
  }

  @Override
  public List<MethodInfo> methods(String methodName) {
    return methodsByName.get().getOrDefault(methodName, List.of());
  }

  @Override
  public Map<String, String> memberTypes() {
    return memberTypes;
  }

  @Override
  public Optional<String> enclosingType() {
    return place.enclosing().map(SourceType::name);
  }

  @Override
  public Optional<TypeFact> declaration() {
    return Optional.of(fact);
  }

  @Override
  public Optional<String> file() {
    return Optional.of(place.scope().file().facts().file());
  }

  @Override
  public String toString() {
    return name;
  }
}
