package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the JVM makes of one sample of a program of declarations.
 *
 * @param type the binary name of its class
 * @param writing why it could not be written, if it could not
 * @param reading why it could not be read back, if it could not
 * @param called the methods that noted that they were called, {@code Order1.writeObject}
 * @param version what the class is said to have; 0 if it has none
 * @param fields the names of what is written of it by default
 * @param failsInUse whether it works, but not after it was read back, for want of something
 * @param isOther whether it shows something else after it was read back
 */
record DeclaredFacts(
    String type,
    Optional<String> writing,
    Optional<String> reading,
    Set<String> called,
    long version,
    List<String> fields,
    boolean failsInUse,
    boolean isOther) {

  boolean travels() {
    return writing.isEmpty() && reading.isEmpty();
  }

  /**
   * What becomes of all samples of a program.
   *
   * @throws IllegalStateException if they cannot even be made
   */
  static List<DeclaredFacts> of(Program program, CompiledPrograms compiled) {
    try {
      ClassLoader loader = compiled.loader();
      Class<?> main = loader.loadClass(program.packageName() + ".Main");
      Method samples = main.getDeclaredMethod("samples");
      samples.setAccessible(true);
      Field called = main.getField("CALLED");
      List<DeclaredFacts> facts = new ArrayList<>();
      for (Object sample : (Object[]) samples.invoke(null)) {
        Collection<?> notes = (Collection<?>) called.get(null);
        notes.clear();
        facts.add(of(sample, loader, notes));
      }
      return facts;
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("program of seed " + program.seed(), failure);
    }
  }

  private static DeclaredFacts of(Object sample, ClassLoader loader, Collection<?> notes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional<String> writing = Optional.empty();
    Optional<String> reading = Optional.empty();
    Optional<Object> back = Optional.empty();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sample);
    } catch (IOException | RuntimeException failure) {
      writing = Optional.of(String.valueOf(failure));
    }
    if (writing.isEmpty()) {
      try (Jvm.Reading in =
          new Jvm.Reading(new ByteArrayInputStream(bytes.toByteArray()), loader)) {
        back = Optional.of(in.readObject());
      } catch (IOException | ReflectiveOperationException | RuntimeException failure) {
        reading = Optional.of(String.valueOf(failure));
      }
    }
    Set<String> called = new TreeSet<>();
    notes.forEach(note -> called.add(String.valueOf(note)));
    ObjectStreamClass description = ObjectStreamClass.lookupAny(sample.getClass());
    Optional<Object> same = back.filter(it -> it.getClass() == sample.getClass());
    return new DeclaredFacts(
        sample.getClass().getName(),
        writing,
        reading,
        called,
        description.getSerialVersionUID(),
        Stream.of(description.getFields()).map(ObjectStreamField::getName).toList(),
        same.filter(it -> result(it, "use").startsWith("java.lang.NullPointerException"))
            .isPresent(),
        same.filter(it -> !result(it, "shown").equals(result(sample, "shown"))).isPresent());
  }

  /** What a method without parameters gives, or throws; nothing if the class has none. */
  private static String result(Object object, String name) {
    try {
      Method method = object.getClass().getMethod(name);
      method.setAccessible(true);
      return String.valueOf(method.invoke(object));
    } catch (InvocationTargetException failure) {
      return String.valueOf(failure.getCause());
    } catch (ReflectiveOperationException none) {
      return "";
    }
  }
}
