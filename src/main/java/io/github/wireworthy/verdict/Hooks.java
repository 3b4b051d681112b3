package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members by which a class has a say in how it is written, where they are declared such that
 * {@code java.io.ObjectStreamClass} finds them.
 */
final class Hooks {

  /** How many methods may be looked into for one hook. */
  private static final int MAX_HELPERS = 20;

  private final TypeTable types;
  private final SerializerProfile.OwnCode called;

  /**
   * @param called which of the members the serializer calls
   */
  Hooks(TypeTable types, SerializerProfile.OwnCode called) {
    this.types = types;
    this.called = called;
  }

  /** Whether objects of a type write themselves by {@code Externalizable}. */
  boolean isExternalizable(Type type) {
    return callsAll() && types.system().isSubtype(type, JavaIo.EXTERNALIZABLE) == Answer.YES;
  }

  /** Whether a stream may write something else than it is given, by what its class overrides. */
  boolean isReplacing(Type stream) {
    return types.system().isSubtype(stream, JavaIo.OUTPUT_STREAM) == Answer.YES
        && JavaIo.REPLACING.stream()
            .flatMap(name -> types.system().methods(stream, name).stream())
            .anyMatch(method -> !method.owner().equals(JavaIo.OUTPUT_STREAM));
  }

  private boolean callsAll() {
    return called == SerializerProfile.OwnCode.ALL;
  }

  /** {@code private void writeObject(ObjectOutputStream)}. */
  Optional<MethodInfo> writeObject(TypeInfo type) {
    if (type.kind() == TypeInfo.Kind.RECORD || !callsAll()) {
      return Optional.empty();
    }
    return type.methods().stream()
        .filter(method -> method.name().equals(JavaIo.WRITE_OBJECT))
        .filter(method -> SerialShapes.isSound(SerialMember.Kind.WRITE_OBJECT, method))
        .findFirst();
  }

  /** The method of this name that takes nothing and gives an object, as a class inherits it. */
  Optional<MethodInfo> replacing(TypeInfo type, String name) {
    Optional<TypeInfo> level =
        called == SerializerProfile.OwnCode.NONE ? Optional.empty() : Optional.of(type);
    for (int depth = 0; level.isPresent() && depth < 1000; depth++) {
      Optional<MethodInfo> found =
          level.get().methods().stream()
              .filter(method -> method.name().equals(name) && method.parameterTypes().isEmpty())
              .findFirst();
      if (found.isPresent()) {
        return found.filter(method -> isReplacing(method) && isInherited(method, type));
      }
      level =
          level
              .get()
              .superclass()
              .flatMap(
                  parent ->
                      parent instanceof Type.ClassType named
                          ? types.find(named.name())
                          : Optional.empty());
    }
    return Optional.empty();
  }

  private static boolean isReplacing(MethodInfo method) {
    return !method.has(Modifiers.ABSTRACT)
        && SerialShapes.isSound(SerialMember.Kind.WRITE_REPLACE, method);
  }

  private static boolean isInherited(MethodInfo method, TypeInfo by) {
    if (method.has(Modifiers.PUBLIC) || method.has(Modifiers.PROTECTED)) {
      return true;
    }
    return method.has(Modifiers.PRIVATE)
        ? method.owner().equals(by.name())
        : packageOf(method.owner()).equals(packageOf(by.name()));
  }

  static String packageOf(String binaryName) {
    return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
  }

  /** {@code public void writeExternal(ObjectOutput)}, inherited or not. */
  Optional<MethodInfo> writeExternal(Type.ClassType type) {
    return types.system().methods(type, JavaIo.WRITE_EXTERNAL).stream()
        .filter(method -> isOf(method.parameterTypes(), JavaIo.OUTPUT))
        .findFirst();
  }

  private static boolean isOf(List<Type> parameters, String name) {
    return parameters.size() == 1
        && parameters.get(0) instanceof Type.ClassType parameter
        && parameter.name().equals(name);
  }

  /** Whether objects of a class are surely read back as themselves, by their own method or none. */
  boolean isResolvedToItself(TypeInfo type) {
    return replacing(type, JavaIo.READ_RESOLVE)
        .map(method -> code(method).filter(Hooks::givesThis).isPresent())
        .orElse(true);
  }

  private static boolean givesThis(Body code) {
    List<Expression> results = new ArrayList<>();
    Traversal.of(
        code::children,
        new Traversal.Visitor() {
          @Override
          public void statement(Statement statement) {
            if (statement instanceof Statement.Return given) {
              given.value().ifPresent(results::add);
            }
          }
        });
    return !results.isEmpty() && results.stream().allMatch(Expression.This.class::isInstance);
  }

  /** The body of a method of the sources. */
  Optional<Body> code(MethodInfo method) {
    Optional<TypeInfo> owner = types.find(method.owner());
    Optional<MethodFact> declaration = method.declaration().filter(fact -> fact.body().isPresent());
    if (owner.isEmpty() || declaration.isEmpty()) {
      return Optional.empty();
    }
    return types.bodies(owner.get()).stream()
        .filter(
            body -> body instanceof Body.OfMethod code && code.method().equals(declaration.get()))
        .findFirst();
  }

  /** Whether a method does nothing but throw: the class says that it must not be written. */
  static boolean onlyThrows(Body code) {
    return code instanceof Body.OfMethod method
        && method
            .method()
            .body()
            .map(Statement.Block::statements)
            .filter(all -> !all.isEmpty() && all.get(0) instanceof Statement.Throw)
            .isPresent();
  }

  /**
   * Whether a {@code writeObject} method also writes the fields as they are, by itself or by a
   * method of the sources that it calls.
   */
  boolean writesDefaults(Body code) {
    return writesDefaults(code, new HashSet<>());
  }

  private boolean writesDefaults(Body code, Set<Body> seen) {
    if (!seen.add(code) || seen.size() > MAX_HELPERS) {
      return false;
    }
    List<Expression.Call> calls = new ArrayList<>();
    Traversal.of(
        code::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Call call) {
              calls.add(call);
            }
          }
        });
    return calls.stream().anyMatch(call -> call.name().equals(JavaIo.DEFAULT_WRITE_OBJECT))
        || calls.stream().anyMatch(call -> isHelper(code, call, seen));
  }

  private boolean isHelper(Body code, Expression.Call call, Set<Body> seen) {
    return !call.arguments().isEmpty()
        && types
            .typing(code)
            .invocation(call)
            .flatMap(invocation -> code(invocation.method()))
            .filter(helper -> writesDefaults(helper, seen))
            .isPresent();
  }

  /**
   * The names in {@code private static final ObjectStreamField[] serialPersistentFields}, as far as
   * its initialiser tells them; empty if there is no such field.
   */
  Optional<Set<String>> persistentFields(TypeInfo type) {
    return persistentFieldsOf(type).map(declaration -> namesIn(type, declaration));
  }

  /** The field that names the fields to be written, if it is heeded. */
  Optional<FieldFact> persistentFieldsOf(TypeInfo type) {
    if (!callsAll()) {
      return Optional.empty();
    }
    return type.fields().stream()
        .filter(field -> field.name().equals(JavaIo.PERSISTENT_FIELDS))
        .filter(field -> SerialShapes.flaw(SerialMember.Kind.PERSISTENT_FIELDS, field).isEmpty())
        .findFirst()
        .flatMap(FieldInfo::declaration)
        .filter(field -> !PersistentFields.isNull(field));
  }

  private Set<String> namesIn(TypeInfo type, FieldFact declaration) {
    return PersistentFields.entries(types, type, declaration).stream()
        .map(PersistentFields.Entry::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
