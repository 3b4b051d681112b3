package io.github.wireworthy.differential;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.verdict.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes every fix that is offered for a program, each alone, and asks the compiler, the JVM and the
 * rules about what comes of it.
 */
final class FixTrial {
  /** More than these are not in one value. */
  private static final int MOST_CULPRITS = 12;

  /** One fix with what came of it. */
  record Result(FixedProgram fixed, FixAnswer answer, String told) {

    String report() {
      return fixed.report(answer, told);
    }
  }

  /**
   * What comes of some programs.
   *
   * @param unusable what is wrong with programs that cannot be tried, mistakes of the generator
   */
  record Results(List<Result> all, List<String> unusable) {}

  /** A program as it was, and what is known of it. */
  private record Known(
      Program program, Engine.Scan scan, List<Journey> journeys, List<String> sights) {

    static Known of(Program program, Engine.Scan scan, CompiledPrograms compiled) {
      return new Known(program, scan, Jvm.run(program, compiled), Jvm.sights(program, compiled));
    }

    boolean passes() {
      return journeys.stream().allMatch(Journey::passes);
    }

    Answer answer() {
      return Answer.of(scan.opinion(), journeys);
    }

    long count(Predicate<Finding> which) {
      return scan.findings().stream().filter(which).count();
    }
  }

  private FixTrial() {}

  /**
   * What comes of each fix of some programs.
   *
   * @param isWanted which fixes are made
   */
  static Results of(List<Program> programs, Predicate<Fix> isWanted) {
    return of(programs, isWanted, Engine::scan);
  }

  /**
   * @param scan what is said of a program as it was
   */
  static Results of(
      List<Program> programs, Predicate<Fix> isWanted, Function<Program, Engine.Scan> scan) {
    CompiledPrograms compiled = CompiledPrograms.of(programs);
    List<String> unusable = new ArrayList<>();
    compiled.errors().forEach((name, told) -> unusable.add(name + ": " + told.get(0)));
    List<Known> before = new ArrayList<>();
    for (Program program : programs) {
      if (!compiled.errors().containsKey(program.packageName())) {
        try {
          before.add(Known.of(program, scan.apply(program), compiled));
        } catch (IllegalStateException broken) {
          unusable.add(broken + ", " + broken.getCause());
        }
      }
    }
    Map<FixedProgram, Known> fixed = new LinkedHashMap<>();
    for (Known known : before) {
      fixes(known, isWanted).forEach(variant -> fixed.put(variant, known));
    }
    CompiledPrograms after =
        CompiledPrograms.of(fixed.keySet().stream().map(FixedProgram::after).toList());
    List<Result> results = new ArrayList<>();
    fixed.forEach((variant, known) -> results.add(result(variant, known, after)));
    return new Results(results, unusable);
  }

  private static Stream<FixedProgram> fixes(Known known, Predicate<Fix> isWanted) {
    List<FixedProgram> made = new ArrayList<>();
    for (Finding finding : known.scan().findings()) {
      if (finding.rule().family() == RuleInfo.Family.HYGIENE) {
        continue; // told of nearly every class
      }
      for (Fix fix : finding.fixes()) {
        if (isWanted.test(fix)) {
          made.add(make(known.program(), made.size(), finding, fix));
        }
      }
    }
    return made.stream();
  }

  private static FixedProgram make(Program program, int number, Finding finding, Fix fix) {
    Map<String, String> texts = new LinkedHashMap<>(program.files());
    Patch.of(List.of(fix), file -> Optional.ofNullable(texts.get(file)).map(SourceText::new))
        .edits()
        .forEach(
            (file, edits) ->
                texts.computeIfPresent(file, (it, text) -> TextEdit.apply(text, edits)));
    return new FixedProgram(
        program, number, finding, fix, program.as(program.packageName() + "f" + number, texts));
  }

  private static Result result(FixedProgram fixed, Known before, CompiledPrograms compiled) {
    List<String> errors = compiled.errors().get(fixed.after().packageName());
    if (errors != null) {
      return new Result(fixed, FixAnswer.NOT_COMPILED, errors.get(0));
    }
    try {
      return compared(fixed, before, Known.of(fixed.after(), Engine.scan(fixed.after()), compiled));
    } catch (IllegalStateException failure) {
      return new Result(fixed, FixAnswer.BROKEN, failure + ", " + failure.getCause());
    }
  }

  private static Result compared(FixedProgram fixed, Known before, Known after) {
    Predicate<Finding> isSame = isLike(fixed.finding());
    if (after.count(isSame) >= before.count(isSame)
        && !isGoneInTheEnd(fixed, after.scan(), before.count(isSame))) {
      return new Result(fixed, FixAnswer.STILL_TOLD, fixed.finding().message());
    }
    // a crossing is told of with one culprit, and with the next when that is gone
    boolean areMore = after.count(FixTrial::isFault) > before.count(FixTrial::isFault);
    if (areMore && after.passes()) {
      return new Result(fixed, FixAnswer.OTHERWISE_TOLD, messages(after));
    } else if (before.passes() && !after.passes()) {
      return new Result(fixed, FixAnswer.FAILS_NOW, after.journeys().toString());
    } else if (!before.answer().isWrong() && isWrong(after.answer())) {
      return new Result(
          fixed,
          FixAnswer.STILL_FAILS,
          after.answer() + " " + after.scan().opinion().all() + after.journeys());
    } else if (fixed.isSafe() && !before.sights().equals(after.sights())) {
      return new Result(fixed, FixAnswer.CHANGED, before.sights() + " -> " + after.sights());
    }
    return new Result(fixed, FixAnswer.MENDED, "");
  }

  private static Predicate<Finding> isLike(Finding finding) {
    return other ->
        other.rule().equals(finding.rule())
            && other.message().equals(finding.message())
            && other.location().file().equals(finding.location().file());
  }

  /** The next culprit may be told in the same words; then the same fix helps again. */
  private static boolean isGoneInTheEnd(FixedProgram fixed, Engine.Scan first, long before) {
    Program program = fixed.after();
    Engine.Scan scan = first;
    for (int round = 0; round < MOST_CULPRITS; round++) {
      List<Finding> same = scan.findings().stream().filter(isLike(fixed.finding())).toList();
      Optional<Fix> next =
          same.stream()
              .flatMap(finding -> finding.fixes().stream())
              .filter(fix -> fix.title().equals(fixed.fix().title()))
              .findFirst();
      if (same.size() < before || next.isEmpty()) {
        return same.size() < before;
      }
      program = make(program, round, same.get(0), next.get()).after();
      scan = Engine.scan(program);
    }
    return false;
  }

  /** Whether a failure is not told of, or one is told of for sure that is none. */
  private static boolean isWrong(Answer answer) {
    return answer == Answer.MISSED || answer == Answer.CONTRADICTED;
  }

  /**
   * What is told by default, and of what stands there, not of how good it could be. A class that is
   * declared serializable is told of its methods, too.
   */
  private static boolean isFault(Finding finding) {
    return finding.rule().onByDefault()
        && finding.rule().family() != RuleInfo.Family.PROTOCOL
        && finding.certainty() != Certainty.POSSIBLE
        && !finding.rule().id().startsWith("comparator");
  }

  private static String messages(Known known) {
    return known.scan().findings().stream()
        .filter(FixTrial::isFault)
        .map(finding -> finding.rule().id() + " " + finding.message())
        .toList()
        .toString();
  }
}
