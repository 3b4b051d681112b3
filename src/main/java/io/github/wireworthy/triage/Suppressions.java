package io.github.wireworthy.triage;

import io.github.wireworthy.facts.AllowComment;
import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.EnumConstantFact;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.InitializerFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the suppressions of a file: annotations on declarations, and comments. */
final class Suppressions implements Walk.Visitor {

  private static final String PREFIX = "wireworthy:";
  private static final String SERIAL = "serial";

  private final String file;
  private final List<Suppression> found = new ArrayList<>();

  /** From the first line of each declaration, which may be an annotation, to that of its name. */
  private final List<Span> heads = new ArrayList<>();

  private Suppressions(String file) {
    this.file = file;
  }

  /** All suppressions of a file, in no particular order. */
  static List<Suppression> of(FileFacts facts) {
    Suppressions suppressions = new Suppressions(facts.file());
    facts.types().forEach(suppressions::type);
    facts.allowComments().forEach(suppressions::comment);
    return suppressions.found;
  }

  /** A comment above a declaration holds for its annotations and the line of its name. */
  private void comment(AllowComment comment) {
    int line = comment.coveredLine();
    int last =
        heads.stream()
            .filter(head -> head.line() == line)
            .mapToInt(Span::endLine)
            .reduce(line, Math::max);
    Span covers = new Span(line, 1, last, Integer.MAX_VALUE);
    found.add(new Suppression(comment.id(), comment.reason(), at(comment.span()), covers, false));
  }

  @Override
  public void type(TypeFact type) {
    head(type.span(), type.nameSpan());
    annotations(type.annotations(), type.span());
    type.components().forEach(this::variable);
    for (FieldFact field : type.fields()) {
      head(field.declarationSpan(), field.nameSpan());
      annotations(field.annotations(), field.declarationSpan());
      field.initializer().ifPresent(this::expression);
    }
    for (MethodFact method : type.methods()) {
      head(method.span(), method.nameSpan());
      annotations(method.annotations(), method.span());
      method.parameters().forEach(this::variable);
      method.body().ifPresent(this::statement);
    }
    for (InitializerFact initializer : type.initializers()) {
      statement(initializer.body());
    }
    for (EnumConstantFact constant : type.constants()) {
      constant.arguments().forEach(this::expression);
      constant.body().ifPresent(this::type);
    }
    type.members().forEach(this::type);
  }

  @Override
  public void variable(Variable variable) {
    for (AnnotationFact annotation : variable.annotations()) {
      Span last = variable.initializer().map(Expression::span).orElse(variable.span());
      Span first = annotation.span();
      head(first, variable.span());
      annotations(
          List.of(annotation),
          new Span(first.line(), first.column(), last.endLine(), last.endColumn()));
    }
  }

  @Override
  public void expression(Expression expression) {
    Walk.children(expression, this);
  }

  @Override
  public void statement(Statement statement) {
    Walk.children(statement, this);
  }

  private void head(Span begin, Span name) {
    heads.add(new Span(begin.line(), begin.column(), name.line(), name.column()));
  }

  private void annotations(List<AnnotationFact> annotations, Span covers) {
    for (AnnotationFact annotation : annotations) {
      if (annotation.name().equals("SuppressWarnings")
          || annotation.name().equals("java.lang.SuppressWarnings")) {
        annotation.strings().forEach(id -> annotation(id, annotation.span(), covers));
      }
    }
  }

  private void annotation(String id, Span span, Span covers) {
    if (id.equals(SERIAL)) {
      found.add(new Suppression(id, "", at(span), covers, true));
    } else if (id.startsWith(PREFIX)) {
      String[] words = id.substring(PREFIX.length()).strip().split("\\s+", 2);
      String reason = words.length > 1 ? words[1] : "";
      found.add(new Suppression(words[0], reason, at(span), covers, false));
    }
  }

  private Location at(Span span) {
    return new Location(file, span);
  }
}
