package io.github.wireworthy.rules.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What of the JDK is there in the version that runs. */
final class JdkVersions {

  /** The first version of these types and methods is 21. */
  private static final Set<String> SINCE_21 =
      Set.of(
          "java.util.Collections#unmodifiableSequencedCollection",
          "java.util.Collections#unmodifiableSequencedMap",
          "java.util.Collections#unmodifiableSequencedSet",
          "java.util.Deque#reversed",
          "java.util.LinkedHashMap#reversed",
          "java.util.LinkedHashMap#sequencedEntrySet",
          "java.util.LinkedHashMap#sequencedKeySet",
          "java.util.LinkedHashMap#sequencedValues",
          "java.util.LinkedHashSet#reversed",
          "java.util.List#reversed",
          "java.util.NavigableMap#reversed",
          "java.util.NavigableSet#reversed",
          "java.util.SequencedMap#reversed",
          "java.util.concurrent.Executors#newVirtualThreadPerTaskExecutor");

  private JdkVersions() {}

  /** Whether a method came later than the version that runs. */
  static boolean isOfLaterVersion(String type, String method) {
    return Runtime.version().feature() < 21 && SINCE_21.contains(type + "#" + method);
  }

  static Optional<Class<?>> load(String type) {
    try {
      return Optional.of(Class.forName(type, false, JdkVersions.class.getClassLoader()));
    } catch (ClassNotFoundException missing) {
      return Optional.empty();
    }
  }

  /** Calls a public method without arguments, for methods that the compiler may not know yet. */
  static Object call(Object receiver, Class<?> type, String method) {
    try {
      return type.getMethod(method).invoke(receiver);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(
          "no " + method + " among " + Arrays.toString(type.getMethods()), missing);
    }
  }
}
