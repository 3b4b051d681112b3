package io.github.wireworthy.types;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.types.classfile.JdkImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small source files in tests, and what is said of types in one line. */
public final class Sources {

  public static final JdkImage JDK = JdkImage.running();

  private Sources() {}

  /** A table over files with these texts and the JDK; nothing else is on the class path. */
  public static LayeredTypeTable table(String... texts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String text : texts) {
      files.put("F" + files.size() + ".java", text);
    }
    return tableOf(files);
  }

  /** The same, by the names of the files. */
  public static LayeredTypeTable tableOf(Map<String, String> texts) {
    List<FileFacts> files = new ArrayList<>();
    texts.forEach(
        (name, text) ->
            files.add(FactExtractor.extract(new SourceFile(Path.of(name), name, text))));
    for (FileFacts file : files) {
      if (!file.problems().isEmpty()) {
        throw new IllegalArgumentException(file.problems().toString());
      }
    }
    return LayeredTypeTable.of(files, List.of(JDK));
  }

  public static TypeInfo type(TypeTable table, String binaryName) {
    return table.find(binaryName).orElseThrow(() -> new AssertionError("no " + binaryName));
  }

  /** The type of a field as one line. */
  public static String fieldType(TypeTable table, String binaryName, String field) {
    return table
        .system()
        .field(type(table, binaryName).asType(), field)
        .map(found -> show(found.type()))
        .orElseThrow(() -> new AssertionError("no field " + field));
  }

  public static List<String> showAll(List<? extends Type> types) {
    return types.stream().map(Sources::show).toList();
  }

  /**
   * {@code java.util.Map<K, ? extends java.lang.Number>}; unknown types begin with a question mark.
   */
  public static String show(Type type) {
    if (type instanceof Type.ClassType named) {
      return named.name() + (named.arguments().isEmpty() ? "" : arguments(named));
    } else if (type instanceof Type.ArrayType array) {
      return show(array.element()) + "[]";
    } else if (type instanceof Type.Primitive primitive) {
      return primitive.name();
    } else if (type instanceof Type.TypeVariable variable) {
      return variable.name();
    } else if (type instanceof Type.Wildcard wildcard) {
      return wildcard(wildcard);
    } else if (type instanceof Type.Intersection intersection) {
      return intersection.parts().stream().map(Sources::show).collect(Collectors.joining(" & "));
    }
    return type instanceof Type.Unknown unknown ? "?" + unknown.name() : "null";
  }

  private static String arguments(Type.ClassType type) {
    return type.arguments().stream().map(Sources::show).collect(Collectors.joining(", ", "<", ">"));
  }

  private static String wildcard(Type.Wildcard wildcard) {
    if (wildcard.lower().isPresent()) {
      return "? super " + show(wildcard.lower().get());
    }
    String upper = show(wildcard.upper());
    return upper.equals("java.lang.Object") ? "?" : "? extends " + upper;
  }

  /** {@code name(parameter types) return type}. */
  public static String show(MethodInfo method) {
    String parameters =
        method.parameterTypes().stream().map(Sources::show).collect(Collectors.joining(", "));
    return method.name() + "(" + parameters + ") " + show(method.returnType());
  }
}
