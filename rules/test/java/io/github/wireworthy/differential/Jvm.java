package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs programs in this JVM, with every answer to what they ask for. */
final class Jvm {

  private Jvm() {}

  /**
   * One journey for each answer that makes a difference.
   *
   * @throws IllegalStateException if a program fails before it writes
   */
  static List<Journey> run(Program program, CompiledPrograms compiled) {
    return forEachAnswer(program, () -> journey(program, compiled.loader()));
  }

  /**
   * What a program sends, as text, for each of the same answers: what can be seen of its objects,
   * be they fit to be written or not.
   *
   * @throws IllegalStateException if a program fails before it writes
   */
  static List<String> sights(Program program, CompiledPrograms compiled) {
    return forEachAnswer(
        program,
        () -> {
          try (Sights out = new Sights(program.packageName())) {
            send(program, compiled.loader(), out);
            return out.text();
          } catch (IOException exception) {
            throw new IllegalStateException(exception);
          }
        });
  }

  private static <T> List<T> forEachAnswer(Program program, Supplier<T> run) {
    List<T> results = new ArrayList<>();
    for (String first : answers(program, Program.FIRST)) {
      for (String second : answers(program, Program.SECOND)) {
        System.setProperty(Program.FIRST, first);
        System.setProperty(Program.SECOND, second);
        results.add(run.get());
      }
    }
    return results;
  }

  private static List<String> answers(Program program, String question) {
    return program.files().values().stream().anyMatch(text -> text.contains("\"" + question + "\""))
        ? List.of("true", "false")
        : List.of("false");
  }

  private static Journey journey(Program program, ClassLoader loader) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional<String> failure;
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      failure = send(program, loader, out);
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
    failure = failure.or(() -> readBack(bytes, loader));
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    SortedSet<String> culprits = new TreeSet<>();
    Optional<String> other;
    try (Collecting out = new Collecting(without, culprits)) {
      other = send(program, loader, out);
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
    boolean failsReading = other.isEmpty() && readBack(without, loader).isPresent();
    return new Journey(failure, culprits, other.isEmpty(), failsReading);
  }

  private static Optional<String> send(
      Program program, ClassLoader loader, ObjectOutputStream out) {
    try {
      Method send =
          loader
              .loadClass(program.packageName() + ".Main")
              .getDeclaredMethod("send", ObjectOutputStream.class);
      send.setAccessible(true);
      send.invoke(null, out);
      return Optional.empty();
    } catch (InvocationTargetException exception) {
      if (exception.getCause() instanceof NotSerializableException
          || exception.getCause() instanceof InvalidClassException) {
        return Optional.of(String.valueOf(exception.getCause()));
      }
      throw new IllegalStateException("program of seed " + program.seed(), exception.getCause());
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException("program of seed " + program.seed(), exception);
    }
  }

  private static Optional<String> readBack(ByteArrayOutputStream bytes, ClassLoader loader) {
    try (ObjectInputStream in =
        new Reading(new ByteArrayInputStream(bytes.toByteArray()), loader)) {
      while (true) {
        in.readObject();
      }
    } catch (java.io.EOFException end) {
      return Optional.empty();
    } catch (IOException | ReflectiveOperationException | RuntimeException failure) {
      return Optional.of(String.valueOf(failure));
    }
  }

  /** Leaves out what cannot be written, and remembers it. */
  private static final class Collecting extends ObjectOutputStream {
    private final SortedSet<String> culprits;

    Collecting(OutputStream out, SortedSet<String> culprits) throws IOException {
      super(out);
      this.culprits = culprits;
      enableReplaceObject(true);
    }

    @Override
    protected @Nullable Object replaceObject(@Nullable Object object) {
      // null is what a `writeReplace` gave
      if (object == null || object instanceof Serializable || object.getClass().isArray()) {
        return object;
      }
      culprits.add(object.getClass().getName());
      return null;
    }
  }

  /** Finds the classes of the program. */
  static final class Reading extends ObjectInputStream {
    private final ClassLoader loader;

    Reading(InputStream in, ClassLoader loader) throws IOException {
      super(in);
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(type.getName(), false, loader);
      } catch (ClassNotFoundException primitive) {
        return super.resolveClass(type);
      }
    }
  }
}
