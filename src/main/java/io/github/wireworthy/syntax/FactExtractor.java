package io.github.wireworthy.syntax;

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
    Glance glance = Glance.at(file.text());
    Unit unit = Unit.NOTHING;
    try {
      unit = unit(file, glance, problems);
    } catch (StackOverflowError tooDeep) {
      problems.add(whole(file, Problem.Kind.SYNTAX, "nested too deeply to be read"));
    } catch (RuntimeException mistake) {
      problems.add(whole(file, Problem.Kind.INTERNAL, "cannot be read: " + mistake));
    }
    return new FileFacts(
        file.name(),
        unit.packageName(),
        unit.imports(),
        unit.qualifiedNames(),
        unit.types(),
        AllowComments.in(file),
        glance.lines(),
        List.copyOf(problems));
  }

  private Unit unit(SourceFile file, Glance glance, List<Problem> problems) {
    if (UnicodeEscapes.areIn(file.text())) {
      UnicodeEscapes escapes = new UnicodeEscapes(file.text());
      return unit(file, patched(escapes.decoded(), glance), escapes, problems);
    }
    return unit(file, patched(file.text(), glance), PlaceMap.SAME, problems);
  }

  private Unit unit(SourceFile file, PatchedText text, PlaceMap places, List<Problem> problems) {
    ParsedText parsed = TolerantParser.parse(text, parser);
    parsed.errors().forEach(error -> problems.add(error.toProblem(file.name(), places)));
    Translation translation = new Translation(file, places, names, parsed.text(), parser);
    Unit unit = parsed.tree().map(tree -> Unit.of(tree, translation)).orElse(Unit.NOTHING);
    problems.addAll(translation.problems());
    return unit;
  }

  /** Closures that nest deeply in calls are parsed by themselves. */
  private static PatchedText patched(String text, Glance glance) {
    PatchedText patched = new PatchedText(text);
    if (glance.isDeep()) {
      Outline.of(text).deepBlocks().forEach(patched::setBlockApart);
    }
    return patched;
  }

  private static Problem whole(SourceFile file, Problem.Kind kind, String message) {
    return new Problem(kind, file.name(), Optional.of(Span.NONE), message);
  }
}
