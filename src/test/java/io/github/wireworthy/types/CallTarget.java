package io.github.wireworthy.types;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The method or constructor that a call invokes.
 *
 * @param declaringClass binary name of the class that declares it, not of the receiver
 * @param name {@value #CONSTRUCTOR} for a constructor
 * @param arity the number of declared parameters
 */
record CallTarget(String declaringClass, String name, int arity) {

  static final String CONSTRUCTOR = "<init>";

  private static final Pattern LOCAL_NUMBER = Pattern.compile("\\$\\d+");

  private static final String NUMBERLESS = Matcher.quoteReplacement("$0");

  boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** The class around which no other is. */
  String topLevelClass() {
    int nested = declaringClass.indexOf('$');
    return nested < 0 ? declaringClass : declaringClass.substring(0, nested);
  }

  /**
   * Equal but for the numbers of local and anonymous classes, which depend on the order in which
   * javac attributes method bodies (JLS 13.1 leaves them open), and for the dots before member
   * classes: where a class is not in view, no one can tell them from those of its package.
   */
  boolean sameAs(CallTarget other) {
    return arity == other.arity
        && name.equals(other.name)
        && comparable(declaringClass).equals(comparable(other.declaringClass));
  }

  private static String comparable(String className) {
    return LOCAL_NUMBER.matcher(className).replaceAll(NUMBERLESS).replace('$', '.');
  }

  @Override
  public String toString() {
    return declaringClass + "#" + name + "/" + arity;
  }
}
