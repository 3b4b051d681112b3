package io.github.wireworthy.types;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods and constructors of a type in the scanned sources, implicit ones included. */
final class SourceMethods {

  private static final Type VOID = new Type.Primitive("void");
  private static final Type STRING = Type.ClassType.of("java.lang.String");
  private static final Type OBJECT = Type.ClassType.of("java.lang.Object");

  private final SourceType owner;
  private final TypeResolver resolver;
  private final List<MethodInfo> methods = new ArrayList<>();

  private SourceMethods(SourceType owner) {
    this.owner = owner;
    this.resolver = owner.context().resolver();
  }

  static List<MethodInfo> of(SourceType owner) {
    SourceMethods result = new SourceMethods(owner);
    owner.fact().methods().forEach(method -> result.methods.add(result.declared(method)));
    result.addImplicit();
    return List.copyOf(result.methods);
  }

  private MethodInfo declared(MethodFact method) {
    Scope scope = owner.scopeOf(method);
    List<TypeParameterFact> parameters = method.typeParameters();
    return new MethodInfo(
        owner.name(),
        method.name(),
        parameters.isEmpty() ? List.of() : ((Scope.TypeVariables) scope).variables(),
        method.isCompact() ? componentTypes() : resolveAll(method.parameters(), scope),
        method.isConstructor() ? VOID : resolver.resolve(method.returnType(), scope),
        resolver.resolveAll(method.thrown(), scope),
        ImplicitModifiers.ofMethod(owner, method) | (method.isCompact() ? componentVarargs() : 0),
        Optional.of(method));
  }

  private List<Type> resolveAll(List<Variable> variables, Scope scope) {
    List<TypeUse> types = variables.stream().map(Variable::type).toList();
    return resolver.resolveAll(types, scope);
  }

  private List<Type> componentTypes() {
    return resolveAll(owner.fact().components(), owner.bodyScope());
  }

  private int componentVarargs() {
    return ImplicitModifiers.ofImplicitConstructor(owner) & Modifiers.VARARGS;
  }

  private void addImplicit() {
    switch (owner.fact().kind()) {
      case CLASS -> addDefaultConstructor();
      case ENUM -> {
        addDefaultConstructor();
        int modifiers = Modifiers.PUBLIC | Modifiers.STATIC;
        add("values", List.of(), new Type.ArrayType(owner.asType()), modifiers);
        add("valueOf", List.of(STRING), owner.asType(), modifiers);
      }
      case RECORD -> addOfRecord();
      case INTERFACE, ANNOTATION, ANONYMOUS -> {}
    }
  }

  private void addDefaultConstructor() {
    TypeFact fact = owner.fact();
    if (fact.methods().stream().noneMatch(MethodFact::isConstructor)) {
      int modifiers = ImplicitModifiers.ofImplicitConstructor(owner);
      add(MethodFact.CONSTRUCTOR, List.of(), VOID, modifiers);
    }
  }

  /**
   * Canonical constructor, accessors and what a record has of {@code Object} (JLS 8.10.3, 8.10.4).
   */
  private void addOfRecord() {
    List<Type> components = componentTypes();
    addIfAbsent(
        MethodFact.CONSTRUCTOR, components, VOID, ImplicitModifiers.ofImplicitConstructor(owner));
    for (int i = 0; i < components.size(); i++) {
      String name = owner.fact().components().get(i).name();
      addIfAbsent(name, List.of(), components.get(i), Modifiers.PUBLIC);
    }
    int modifiers = Modifiers.PUBLIC | Modifiers.FINAL;
    addIfAbsent("toString", List.of(), STRING, modifiers);
    addIfAbsent("hashCode", List.of(), new Type.Primitive("int"), modifiers);
    addIfAbsent("equals", List.of(OBJECT), new Type.Primitive("boolean"), modifiers);
  }

  private void addIfAbsent(String name, List<Type> parameters, Type result, int modifiers) {
    for (MethodInfo method : methods) {
      if (method.name().equals(name) && method.parameterTypes().equals(parameters)) {
        return;
      }
    }
    add(name, parameters, result, modifiers);
  }

  private void add(String name, List<Type> parameters, Type result, int modifiers) {
    methods.add(
        new MethodInfo(
            owner.name(),
            name,
            List.of(),
            parameters,
            result,
            List.of(),
            modifiers,
            Optional.empty()));
  }
}
