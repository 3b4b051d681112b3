package io.github.wireworthy.syntax;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses the text of a file and translates its tree to facts. Never throws: what cannot be read is
 * told as a problem. An instance belongs to one thread.
 */
public final class FactExtractor {

  private final TreeParser parser = new TreeParser();
  private final Names names;

  FactExtractor(Names names) {
    this.names = names;
  }

  /** The facts of a single file. Call it on a thread with a large stack for deeply nested code. */
  public static FileFacts extract(SourceFile file) {
    return new FactExtractor(new Names()).facts(file);
  }

  FileFacts facts(SourceFile file) {
    List<Problem> problems = new ArrayList<>(0);
    Unit unit = Unit.NOTHING;
    try {
      unit = unit(file, problems);
    } catch (StackOverflowError tooDeep) {
      problems.add(whole(file, Problem.Kind.SYNTAX, "nested too deeply to be read"));
    } catch (RuntimeException mistake) {
      problems.add(whole(file, Problem.Kind.INTERNAL, "cannot be read: " + mistake));
    }
    return new FileFacts(
        file.name(),
        unit.packageName(),
        unit.imports(),
        unit.types(),
        AllowComments.in(file),
        lines(file.text()),
        List.copyOf(problems));
  }

  private Unit unit(SourceFile file, List<Problem> problems) {
    ParseResult<CompilationUnit> result = parser.parse(file.text());
    for (com.github.javaparser.Problem problem : result.getProblems()) {
      problems.add(SyntaxProblems.of(problem, file.name(), PlaceMap.SAME));
    }
    if (result.getResult().isEmpty()) {
      return Unit.NOTHING;
    }
    Translation translation = new Translation(file, PlaceMap.SAME, names);
    Unit unit = Unit.of(result.getResult().get(), translation);
    problems.addAll(translation.problems());
    return unit;
  }

  private static Problem whole(SourceFile file, Problem.Kind kind, String message) {
    return new Problem(kind, file.name(), Optional.of(Span.NONE), message);
  }

  private static int lines(String text) {
    int lines = text.isEmpty() || text.endsWith("\n") ? 0 : 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      lines++;
    }
    return lines;
  }
}
