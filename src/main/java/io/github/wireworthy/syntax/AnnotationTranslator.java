package io.github.wireworthy.syntax;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.wireworthy.facts.AnnotationFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Translates annotations: their names, and the strings, classes and constants among their values.
 */
final class AnnotationTranslator {

  /** What is collected of one annotation. */
  private record Values(List<String> strings, List<String> classes, List<String> constants) {}

  private final Translation translation;

  AnnotationTranslator(Translation translation) {
    this.translation = translation;
  }

  List<AnnotationFact> translateAll(List<AnnotationExpr> annotations) {
    return annotations.isEmpty() ? List.of() : Translation.each(annotations, this::translate);
  }

  private AnnotationFact translate(AnnotationExpr annotation) {
    translation.qualifiedNames.meet(annotation.getName());
    List<String> strings = new ArrayList<>(0);
    List<String> classes = new ArrayList<>(0);
    List<String> constants = new ArrayList<>(0);
    Values values = new Values(strings, classes, constants);
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      collect(single.getMemberValue(), values);
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      normal.getPairs().forEach(pair -> collect(pair.getValue(), values));
    }
    return new AnnotationFact(
        translation.span(annotation),
        translation.name(annotation.getName()),
        List.copyOf(strings),
        List.copyOf(classes),
        List.copyOf(constants));
  }

  private void collect(Expression value, Values values) {
    if (value instanceof StringLiteralExpr string) {
      values.strings().add(translation.name(Literals.string(string.getValue())));
    } else if (value instanceof TextBlockLiteralExpr block) {
      values.strings().add(Literals.textBlock(Translation.token(block)));
    } else if (value instanceof ClassExpr named) {
      values.classes().add(translation.name(named.getType().asString()));
    } else if (value instanceof FieldAccessExpr constant) {
      values.constants().add(translation.name(constant.getNameAsString()));
    } else if (value instanceof NameExpr constant) {
      values.constants().add(translation.name(constant.getNameAsString()));
    } else if (value instanceof ArrayInitializerExpr array) {
      array.getValues().forEach(element -> collect(element, values));
    } else if (value instanceof EnclosedExpr enclosed) {
      collect(enclosed.getInner(), values);
    } else if (value instanceof BinaryExpr binary) {
      collect(binary.getLeft(), values);
      collect(binary.getRight(), values);
    }
  }
}
