package io.github.wireworthy.harness;

import java.io.BufferedWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends the object of each fixture through a framework, one after the other, and writes down how it
 * ended: the name of the fixture, then each exception that had a part in it, separated by tabs.
 */
public final class Harness {
  private Harness() {}

  /**
   * @param arguments the class of the door, the file with the names of the fixtures, the file for
   *     the answers
   */
  public static void main(String[] arguments) {
    int status = 1;
    try {
      sendAll(arguments);
      status = 0;
    } catch (Throwable failure) {
      failure.printStackTrace();
    }
    // Nobody waits for a framework to come to rest.
    Runtime.getRuntime().halt(status);
  }

  private static void sendAll(String[] arguments) throws Exception {
    Door<?> door = (Door<?>) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
    try (BufferedWriter answers = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (String name : Files.readAllLines(Path.of(arguments[1]))) {
        answers.write(name + ending(door, name) + "\n");
        answers.flush();
      }
    }
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

  /** The exception, what it suppressed, and the causes of them all. */
  private static String chain(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
    StringBuilder chain = new StringBuilder();
    while (!open.isEmpty()) {
      Throwable one = open.remove();
      if (seen.add(one)) {
        chain.append('\t').append(one.getClass().getName());
        chain.append(": ").append(String.valueOf(one.getMessage()).replaceAll("\\s+", " "));
        Optional.ofNullable(one.getCause()).ifPresent(open::add);
        Collections.addAll(open, one.getSuppressed());
      }
    }
    return chain.toString();
  }
}
