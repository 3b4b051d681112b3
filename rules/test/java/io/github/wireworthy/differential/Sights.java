package io.github.wireworthy.differential;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that writes nothing, but tells what can be seen of the objects that it is given: what is
 * in containers, fields and captured variables, and what functions give. The object around another
 * is not seen, nor is how a class or field is called.
 */
final class Sights extends ObjectOutputStream {
  private static final int DEPTH = 12;

  private final String packageName;
  private final List<String> seen = new ArrayList<>();
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  Sights(String packageName) throws IOException {
    this.packageName = packageName;
  }

  /** What was seen up to now. */
  String text() {
    return String.join("\n", seen)
        .replace(packageName, "package")
        .replaceAll("@[0-9a-f]+|\\d{5,}", "@")
        .replaceAll("\\$\\$Lambda\\S*", "lambda")
        .replaceAll("[\\w.]*Main\\$\\w+", "Main\\$");
  }

  @Override
  protected void writeObjectOverride(Object object) {
    seen.add(sight(object));
  }

  @Override
  public void writeUnshared(Object object) {
    seen.add(sight(object));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private String sight(@Nullable Object object) {
    if (object == null || isPlain(object)) {
      return String.valueOf(object);
    } else if (open.size() > DEPTH || !open.add(object)) {
      return "again";
    }
    try {
      return inside(object);
    } finally {
      open.remove(object);
    }
  }

  private static boolean isPlain(Object object) {
    return object instanceof CharSequence
        || object instanceof Number
        || object instanceof Boolean
        || object instanceof Enum;
  }

  private String inside(Object object) {
    if (object.getClass().isArray()) {
      List<String> elements = new ArrayList<>();
      for (int index = 0; index < Array.getLength(object); index++) {
        elements.add(sight(Array.get(object, index)));
      }
      return "array" + elements;
    } else if (object instanceof Supplier<?> supplier) {
      return "supplier of " + given(supplier);
    } else if (object instanceof Comparator<?> comparator) {
      return "comparator " + order(comparator);
    } else if (object instanceof Function<?, ?> function) {
      return "function to " + given(function);
    } else if (object.getClass().getName().startsWith(packageName)) {
      return fields(object) + (object instanceof Collection<?> some ? elements(some) : "");
    } else if (object instanceof Map<?, ?> map) {
      return "map "
          + map.entrySet().stream()
              .map(entry -> sight(entry.getKey()) + "=" + sight(entry.getValue()))
              .sorted()
              .toList();
    } else if (object instanceof Collection<?> collection) {
      return "collection " + elements(collection);
    } else if (object instanceof Optional<?> optional) {
      return "optional " + sight(optional.orElse(null));
    } else if (object instanceof AtomicReference<?> reference) {
      return "reference " + sight(reference.get());
    } else if (object instanceof Map.Entry<?, ?> entry) {
      return "entry " + sight(entry.getKey()) + "=" + sight(entry.getValue());
    }
    return object.getClass().getName().replaceFirst("[$].*", "");
  }

  private String given(Supplier<?> supplier) {
    try {
      return sight(supplier.get());
    } catch (RuntimeException failure) {
      return failure.getClass().getName();
    }
  }

  @SuppressWarnings("unchecked")
  private String given(Function<?, ?> function) {
    try {
      return sight(((Function<Object, Object>) function).apply("a"));
    } catch (RuntimeException failure) {
      return failure.getClass().getName();
    }
  }

  @SuppressWarnings("unchecked")
  private static String order(Comparator<?> comparator) {
    try {
      return String.valueOf(Integer.signum(((Comparator<Object>) comparator).compare("a", "bb")));
    } catch (RuntimeException failure) {
      return failure.getClass().getName();
    }
  }

  private List<String> elements(Collection<?> collection) {
    Stream<String> elements = collection.stream().map(this::sight);
    return (collection instanceof Set ? elements.sorted() : elements).toList();
  }

  /** What is in all fields of classes of the program, and in the variables that these carry. */
  private String fields(Object object) {
    List<String> fields = new ArrayList<>();
    for (Class<?> type = object.getClass();
        type.getName().startsWith(packageName);
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        boolean isOuter = field.isSynthetic() && !field.getName().startsWith("val$");
        if (!Modifier.isStatic(field.getModifiers()) && !isOuter) {
          fields.add(sight(value(field, object)));
        }
      }
    }
    fields.sort(Comparator.naturalOrder());
    return "object " + fields;
  }

  private static @Nullable Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
