package io.github.wireworthy.types.classfile;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Sources;
import io.github.wireworthy.types.TypeInfo;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a class in lines, once as reflection sees it and once as the type table does. */
final class Reflected {

  private static final int OF_CLASSES = Modifier.classModifiers() & ~Modifier.STRICT;

  private Reflected() {}

  static List<String> describe(Class<?> type) {
    List<String> lines = new ArrayList<>();
    lines.add("modifiers " + Modifier.toString(type.getModifiers() & OF_CLASSES));
    lines.add("name " + type.getSimpleName());
    lines.add("parameters " + variables(type.getTypeParameters()));
    lines.add("extends " + (type.isInterface() ? "" : show(type.getGenericSuperclass())));
    lines.add("implements " + showAll(type.getGenericInterfaces()));
    lines.add("in " + (type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getName()));
    Stream.of(type.getDeclaredClasses())
        .map(member -> "member " + member.getName())
        .sorted()
        .forEach(lines::add);
    Stream.of(type.getDeclaredFields())
        .filter(field -> !field.isSynthetic())
        .map(Reflected::describe)
        .sorted()
        .forEach(lines::add);
    Stream.of(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .map(Reflected::describe)
        .sorted()
        .forEach(lines::add);
    if (hasPlainConstructors(type)) {
      Stream.of(type.getDeclaredConstructors())
          .filter(constructor -> !constructor.isSynthetic())
          .map(Reflected::describe)
          .sorted()
          .forEach(lines::add);
    }
    return lines;
  }

  /** Reflection mixes implicit parameters of inner classes and enums with those of the source. */
  private static boolean hasPlainConstructors(Class<?> type) {
    return !type.isEnum() && (type.getEnclosingClass() == null || isStatic(type));
  }

  private static boolean isStatic(Class<?> type) {
    return Modifier.isStatic(type.getModifiers());
  }

  private static String describe(Field field) {
    return "field "
        + (field.getModifiers() & Modifier.fieldModifiers())
        + " "
        + show(field.getGenericType())
        + " "
        + field.getName();
  }

  private static String describe(Method method) {
    return describe(method, show(method.getGenericReturnType()) + " " + method.getName())
        + (method.isDefault() ? " default" : "");
  }

  private static String describe(Constructor<?> constructor) {
    return describe(constructor, "void <init>");
  }

  private static String describe(Executable executable, String name) {
    int modifiers = executable.getModifiers() & 0xFFFF & ~Modifier.TRANSIENT & ~Modifier.VOLATILE;
    return String.join(
        " ",
        "method",
        String.valueOf(modifiers),
        variables(executable.getTypeParameters()).toString(),
        name,
        showAll(executable.getGenericParameterTypes()).toString(),
        showAll(executable.getGenericExceptionTypes()).toString(),
        executable.isVarArgs() ? "varargs" : "");
  }

  private static List<String> variables(TypeVariable<?>[] variables) {
    return Stream.of(variables).map(each -> each.getName() + showAll(each.getBounds())).toList();
  }

  private static List<String> showAll(Type[] types) {
    return Stream.of(types).map(Reflected::show).toList();
  }

  private static String show(Type type) {
    if (type == null) {
      return "";
    } else if (type instanceof Class<?> raw) {
      return raw.isArray() ? show(raw.getComponentType()) + "[]" : raw.getName();
    } else if (type instanceof ParameterizedType generic) {
      String name = ((Class<?>) generic.getRawType()).getName();
      Type[] arguments = generic.getActualTypeArguments();
      return arguments.length == 0
          ? name
          : name
              + Arrays.stream(arguments)
                  .map(Reflected::show)
                  .collect(Collectors.joining(", ", "<", ">"));
    } else if (type instanceof GenericArrayType array) {
      return show(array.getGenericComponentType()) + "[]";
    } else if (type instanceof WildcardType wildcard) {
      String upper = show(wildcard.getUpperBounds()[0]);
      return wildcard.getLowerBounds().length > 0
          ? "? super " + show(wildcard.getLowerBounds()[0])
          : upper.equals("java.lang.Object") ? "?" : "? extends " + upper;
    }
    return ((TypeVariable<?>) type).getName();
  }

  static List<String> describe(TypeInfo type, Class<?> reflected) {
    List<String> lines = new ArrayList<>();
    lines.add("modifiers " + Modifier.toString(type.modifiers() & 0xFFFF));
    lines.add("name " + type.simpleName());
    lines.add("parameters " + variables(type.typeParameters()));
    lines.add("extends " + type.superclass().map(Sources::show).orElse(""));
    lines.add("implements " + Sources.showAll(type.interfaces()));
    lines.add("in " + type.enclosingType().orElse(""));
    type.memberTypes().values().stream().map(name -> "member " + name).sorted().forEach(lines::add);
    type.fields().stream().map(Reflected::describe).sorted().forEach(lines::add);
    type.methods().stream()
        .filter(method -> !method.isConstructor())
        .map(Reflected::describe)
        .sorted()
        .forEach(lines::add);
    if (hasPlainConstructors(reflected)) {
      type.methods("<init>").stream().map(Reflected::describe).sorted().forEach(lines::add);
    }
    return lines;
  }

  private static List<String> variables(
      List<io.github.wireworthy.types.Type.TypeVariable> variables) {
    return variables.stream()
        .map(each -> each.name() + Sources.showAll(each.bounds().types()))
        .toList();
  }

  private static String describe(FieldInfo field) {
    return "field " + field.modifiers() + " " + Sources.show(field.type()) + " " + field.name();
  }

  private static String describe(MethodInfo method) {
    return String.join(
            " ",
            "method",
            String.valueOf(method.modifiers() & 0xFFFF),
            variables(method.typeParameters()).toString(),
            Sources.show(method.returnType()) + " " + method.name(),
            Sources.showAll(method.parameterTypes()).toString(),
            Sources.showAll(method.thrown()).toString(),
            method.has(Modifiers.VARARGS) ? "varargs" : "")
        + (method.has(Modifiers.DEFAULT) ? " default" : "");
  }
}
