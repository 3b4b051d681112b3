package io.github.wireworthy.types.classfile;

import io.github.wireworthy.types.Bounds;
import io.github.wireworthy.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads descriptors and generic signatures (JVMS 4.3, 4.7.9.1) from left to right. Throws a {@link
 * RuntimeException} where the text is none.
 */
final class SignatureParser {

  private static final Type OBJECT = Type.ClassType.of("java.lang.Object");
  private static final Type ANYTHING = new Type.Wildcard(OBJECT, Optional.empty());

  private final String text;
  private final Function<String, Type> variables;
  private int position;

  /**
   * Makes a parser that stands at the begin of a text.
   *
   * @param variables what the names of type variables mean
   */
  SignatureParser(String text, Function<String, Type> variables) {
    this.text = text;
    this.variables = variables;
  }

  boolean isAt(char expected) {
    return position < text.length() && text.charAt(position) == expected;
  }

  /** Goes past a character if it is the next one. */
  boolean skip(char expected) {
    boolean isThere = isAt(expected);
    position += isThere ? 1 : 0;
    return isThere;
  }

  /** All types up to a closing character or to the end; the parser then stands behind it. */
  List<Type> types(char end) {
    if (position >= text.length() || skip(end)) {
      return List.of();
    }
    List<Type> types = new ArrayList<>();
    while (position < text.length() && !skip(end)) {
      types.add(type());
    }
    return List.copyOf(types);
  }

  /** The next type; a type argument may also be a wildcard. */
  Type type() {
    char first = text.charAt(position++);
    return switch (first) {
      case 'L' -> classType();
      case '[' -> new Type.ArrayType(type());
      case 'T' -> variables.apply(upTo(';'));
      case '*' -> ANYTHING;
      case '+' -> new Type.Wildcard(type(), Optional.empty());
      case '-' -> new Type.Wildcard(OBJECT, Optional.of(type()));
      default -> PrimitiveTypes.of(first);
    };
  }

  private String upTo(char end) {
    int stop = text.indexOf(end, position);
    String name = text.substring(position, stop);
    position = stop + 1;
    return name;
  }

  /**
   * {@code Outer<A>.Inner<B>} is the type {@code Outer$Inner<B>}: arguments of outer types are
   * dropped.
   */
  private Type classType() {
    StringBuilder name = new StringBuilder();
    List<Type> arguments = List.of();
    while (true) {
      char next = text.charAt(position++);
      switch (next) {
        case ';' -> {
          return new Type.ClassType(name.toString(), arguments);
        }
        case '<' -> arguments = types('>');
        case '.' -> {
          name.append('$');
          arguments = List.of();
        }
        case '/' -> name.append('.');
        default -> name.append(next);
      }
    }
  }

  /**
   * The type parameters that a signature begins with, if it does. Bounds are read when asked for,
   * as they may name any of the parameters.
   *
   * @param owner of the variables
   */
  List<Type.TypeVariable> typeParameters(String owner) {
    if (!skip('<')) {
      return List.of();
    }
    List<Type.TypeVariable> parameters = new ArrayList<>();
    while (!skip('>')) {
      String name = upTo(':');
      int begin = position - 1;
      skipBounds();
      String written = text.substring(begin, position);
      // Several threads may ask at once, and a parser remembers where it is.
      Bounds bounds = new Bounds(() -> new SignatureParser(written, variables).bounds());
      parameters.add(new Type.TypeVariable(owner, name, bounds));
    }
    return List.copyOf(parameters);
  }

  /** A bound follows each colon; the first one, which is for a class, may be left out. */
  private List<Type> bounds() {
    List<Type> bounds = new ArrayList<>();
    position = 0;
    while (skip(':')) {
      if (isAtReference()) {
        bounds.add(type());
      }
    }
    return bounds.isEmpty() ? List.of(OBJECT) : bounds;
  }

  private void skipBounds() {
    position--;
    while (skip(':')) {
      if (isAtReference()) {
        skipType();
      }
    }
  }

  private boolean isAtReference() {
    return isAt('L') || isAt('T') || isAt('[');
  }

  private void skipType() {
    while (isAt('[')) {
      position++;
    }
    int depth = 0;
    char next = text.charAt(position++);
    if (next != 'L' && next != 'T') {
      return;
    }
    while (depth > 0 || next != ';') {
      next = text.charAt(position++);
      depth += next == '<' ? 1 : next == '>' ? -1 : 0;
    }
  }
}
