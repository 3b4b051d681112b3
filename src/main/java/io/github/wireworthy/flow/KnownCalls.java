package io.github.wireworthy.flow;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows on library calls, found by the method's name. */
final class KnownCalls {

  private final TypeSystem system;
  private final Map<String, List<KnownCall>> byMethod = new HashMap<>();
  private final Set<String> created;

  KnownCalls(TypeSystem system, List<KnownCall> rows) {
    this.system = system;
    for (KnownCall row : rows) {
      byMethod.merge(row.method(), List.of(row), KnownCalls::joined);
    }
    this.created =
        byMethod.getOrDefault(MethodFact.CONSTRUCTOR, List.of()).stream()
            .map(row -> simple(row.type()))
            .collect(Collectors.toSet());
  }

  private static String simple(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  private static List<KnownCall> joined(List<KnownCall> first, List<KnownCall> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Whether any row names this method. */
  boolean mention(String method) {
    return byMethod.containsKey(method);
  }

  /** Whether any row is of a constructor of a class with this simple name. */
  boolean mentionCreationOf(String simpleName) {
    return created.contains(simpleName);
  }

  /**
   * The row that holds for a call.
   *
   * @param parameters the erased parameter types
   * @param isReceiver whether the receiver is known to be of a type, or a static method of it
   */
  Optional<KnownCall> find(String method, List<String> parameters, Predicate<String> isReceiver) {
    return best(method, parameters::equals, isReceiver);
  }

  /** The row for a method that the type does not have here, as one of a later version. */
  Optional<KnownCall> find(String method, int arguments, Predicate<String> isReceiver) {
    return best(method, parameters -> parameters.size() == arguments, isReceiver);
  }

  private Optional<KnownCall> best(
      String method, Predicate<List<String>> areParameters, Predicate<String> isReceiver) {
    KnownCall best = null;
    for (KnownCall row : byMethod.getOrDefault(method, List.of())) {
      if (row.parameters().filter(areParameters.negate()).isEmpty()
          && isReceiver.test(row.type())
          && (best == null || isBetter(row, best))) {
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isBetter(KnownCall row, KnownCall other) {
    if (row.type().equals(other.type())) {
      return row.parameters().isPresent() && other.parameters().isEmpty();
    }
    return system.isSubtype(Type.ClassType.of(row.type()), other.type()) == TypeSystem.Answer.YES;
  }

  /** The row for a method of a type that is not on the class path. */
  Optional<KnownCall> findByName(String type, String method, int arguments) {
    return byMethod.getOrDefault(method, List.of()).stream()
        .filter(row -> row.type().equals(type))
        .filter(row -> row.parameters().filter(wanted -> wanted.size() != arguments).isEmpty())
        .findFirst();
  }

  /** An erased type as rows write it: a binary name, a primitive, with {@code []} for arrays. */
  static String nameOf(Type erased) {
    if (erased instanceof Type.ArrayType array) {
      return nameOf(array.element()) + "[]";
    } else if (erased instanceof Type.ClassType named) {
      return named.name();
    } else if (erased instanceof Type.Primitive primitive) {
      return primitive.name();
    }
    return "java.lang.Object";
  }
}
