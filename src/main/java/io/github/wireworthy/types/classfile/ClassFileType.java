package io.github.wireworthy.types.classfile;

import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Lazy;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A type of a class file. The file is read, and its signatures are taken apart, when asked for. */
final class ClassFileType implements TypeInfo {

  private final String name;
  private final Origin origin;
  private final Function<String, Optional<TypeInfo>> types;
  private final Lazy<ClassFileContent> content;
  private final Lazy<ClassHeader> header = new Lazy<>(() -> ClassHeader.of(this));
  private final Lazy<List<FieldInfo>> fields = new Lazy<>(this::readFields);
  private final Lazy<List<MethodInfo>> methods = new Lazy<>(this::readMethods);

  /**
   * Makes the description of a class that is known to have a file.
   *
   * @param content reads the file, once or rarely a few times
   * @param types finds the classes around this one
   */
  ClassFileType(
      String name,
      Origin origin,
      Supplier<ClassFileContent> content,
      Function<String, Optional<TypeInfo>> types) {
    this.name = name;
    this.origin = origin;
    this.content = new Lazy<>(content);
    this.types = types;
  }

  ClassFileContent content() {
    return content.get();
  }

  /** What the name of a type variable means in the members of this class. */
  Type variable(String variableName) {
    return find(variableName, header.get().parameters())
        .orElseGet(() -> variableOfEnclosing(variableName));
  }

  /** What the name means around this class: in the method or class that encloses it. */
  Type variableOfEnclosing(String variableName) {
    Optional<TypeInfo> outer = enclosingType().flatMap(types);
    if (outer.isPresent() && outer.get() instanceof ClassFileType around) {
      return content()
          .enclosingMethod()
          .flatMap(method -> around.variableOfMethod(method, variableName))
          .orElseGet(() -> around.variable(variableName));
    }
    return new Type.Unknown(variableName);
  }

  /** A type parameter of one of the methods, which is known by name and descriptor. */
  private Optional<Type> variableOfMethod(String method, String variableName) {
    String owner = MemberSignature.variableOwner(name, method);
    return methods(method.substring(0, method.indexOf('('))).stream()
        .flatMap(found -> found.typeParameters().stream())
        .filter(each -> each.owner().equals(owner) && each.name().equals(variableName))
        .findFirst()
        .map(Type.class::cast);
  }

  static Optional<Type> find(String variableName, List<Type.TypeVariable> variables) {
    for (Type.TypeVariable variable : variables) {
      if (variable.name().equals(variableName)) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
  }

  private List<FieldInfo> readFields() {
    return content().fields().stream().map(field -> MemberSignature.field(this, field)).toList();
  }

  private List<MethodInfo> readMethods() {
    return content().methods().stream()
        .map(method -> MemberSignature.method(this, method))
        .toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String simpleName() {
    return content().simpleName();
  }

  @Override
  public Kind kind() {
    return content().kind();
  }

  @Override
  public int modifiers() {
    return content().modifiers();
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public List<Type.TypeVariable> typeParameters() {
    return header.get().parameters();
  }

  @Override
  public Optional<Type> superclass() {
    return header.get().superclass();
  }

  @Override
  public List<Type> interfaces() {
    return header.get().interfaces();
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
  public Map<String, String> memberTypes() {
    return content().memberTypes();
  }

  @Override
  public Optional<String> enclosingType() {
    return content().enclosingType();
  }

  @Override
  public Optional<TypeFact> declaration() {
    return Optional.empty();
  }

  @Override
  public Optional<String> file() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
