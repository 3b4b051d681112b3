package io.github.wireworthy.syntax;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the types that code names with their packages. By convention packages have names in
 * lower case, and types begin with a capital; what breaks it is not seen.
 */
final class QualifiedNames {

  private final Set<String> names = new TreeSet<>();

  List<String> sorted() {
    return List.copyOf(names);
  }

  void meet(ClassOrInterfaceType type) {
    if (type.getScope().isPresent() && isType(type.getNameAsString())) {
      packageOf(type.getScope().get()).ifPresent(it -> names.add(it + "." + type.getName()));
    }
  }

  /** What looks like a field may be a type, and what is before the dot a package. */
  void meet(FieldAccessExpr access) {
    if (isType(access.getNameAsString())) {
      packageOf(access.getScope()).ifPresent(it -> names.add(it + "." + access.getName()));
    }
  }

  void meet(Name annotation) {
    if (annotation.getQualifier().isPresent() && !isType(annotation.asString())) {
      names.add(annotation.asString());
    }
  }

  private static Optional<String> packageOf(ClassOrInterfaceType type) {
    String name = type.getNameAsString();
    if (isType(name)) {
      return Optional.empty();
    }
    return type.getScope().isEmpty()
        ? Optional.of(name)
        : packageOf(type.getScope().get()).map(it -> it + "." + name);
  }

  private static Optional<String> packageOf(Expression scope) {
    if (scope instanceof NameExpr name) {
      return Optional.of(name.getNameAsString()).filter(it -> !isType(it));
    }
    return scope instanceof FieldAccessExpr access && !isType(access.getNameAsString())
        ? packageOf(access.getScope()).map(it -> it + "." + access.getName())
        : Optional.empty();
  }

  private static boolean isType(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }
}
