package io.github.wireworthy.harness;

import java.io.BufferedWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Sends the object of each fixture through a framework, one after the other, and writes down how it
 * ended: the name of the fixture, then each exception of the chain, separated by tabs.
 */
public final class Harness {
  private Harness() {}

  /**
   * @param arguments the class of the door, the file with the names of the fixtures, the file for
   *     the answers
   */
  public static void main(String[] arguments) throws Exception {
    try (Door<?> door =
            (Door<?>) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        BufferedWriter answers = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (String name : Files.readAllLines(Path.of(arguments[1]))) {
        answers.write(name + ending(door, name) + "\n");
        answers.flush();
      }
    }
    // Frameworks leave threads behind.
    Runtime.getRuntime().halt(0);
  }

  private static <T> String ending(Door<T> door, String name) {
    try {
      Method send =
          Arrays.stream(Class.forName(name).getDeclaredMethods())
              .filter(method -> method.getName().equals("send"))
              .findFirst()
              .orElseThrow();
      send.setAccessible(true);
      door.let(through -> invoke(send, through));
      return "";
    } catch (Throwable failure) {
      failure.printStackTrace();
      return chain(failure);
    }
  }

  private static void invoke(Method send, Object through) throws Exception {
    try {
      send.invoke(null, through);
    } catch (InvocationTargetException wrapped) {
      if (wrapped.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw (Error) wrapped.getCause();
    }
  }

  private static String chain(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    StringBuilder chain = new StringBuilder();
    for (Throwable one = failure; one != null && seen.add(one); one = one.getCause()) {
      chain.append('\t').append(one.toString().replaceAll("\\s+", " "));
    }
    return chain.toString();
  }
}
