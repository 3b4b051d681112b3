package io.github.wireworthy.syntax;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.source.Span;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Extracts facts from pieces of Java, and writes them in a short form without places. */
final class Facts {

  private Facts() {}

  static FileFacts file(String text) {
    return FactExtractor.extract(new SourceFile(Path.of("Sample.java"), "Sample.java", text));
  }

  /** The only type of a text that is Java. */
  static TypeFact type(String text) {
    FileFacts facts = file(text);
    if (!facts.problems().isEmpty() || facts.types().size() != 1) {
      throw new AssertionError(facts);
    }
    return facts.types().get(0);
  }

  /** The statements of a method with this body. */
  static List<Statement> body(String text) {
    return type("class Sample { void method() { " + text + " } }")
        .methods()
        .get(0)
        .body()
        .orElseThrow()
        .statements();
  }

  static Statement statement(String text) {
    return body(text).get(0);
  }

  static Expression expression(String text) {
    Statement.Locals locals = (Statement.Locals) statement("var x = " + text + ";");
    return locals.variables().get(0).initializer().orElseThrow();
  }

  /**
   * A fact as {@code (Kind part …)}: without places, absent parts and what is false.
   *
   * @param fact a record, a collection of records, or a plain value
   */
  static String shape(Object fact) {
    if (fact instanceof Collection<?> all) {
      return all.stream().map(Facts::shape).collect(Collectors.joining(" ", "[", "]"));
    }
    if (fact instanceof Optional<?> optional) {
      return optional.map(Facts::shape).orElse("");
    }
    return fact instanceof Record ? recordShape(fact) : fact.toString();
  }

  private static String recordShape(Object fact) {
    Stream<String> parts =
        Stream.of(fact.getClass().getRecordComponents())
            .filter(part -> part.getType() != Span.class)
            .map(part -> partShape(fact, part))
            .filter(part -> !part.isEmpty());
    return Stream.concat(Stream.of(fact.getClass().getSimpleName()), parts)
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static String partShape(Object fact, RecordComponent part) {
    try {
      Object value = part.getAccessor().invoke(fact);
      if (value instanceof Boolean flag) {
        return flag ? part.getName() : "";
      }
      boolean isNothing =
          (value instanceof Collection<?> all && all.isEmpty())
              || (value instanceof Integer bits && bits == 0);
      return isNothing ? "" : shape(value);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
