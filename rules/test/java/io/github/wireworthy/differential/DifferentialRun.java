package io.github.wireworthy.differential;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.program.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * The large run: generates programs, and holds what the engine says of each against what the JVM
 * does. It prints every disagreement, made smaller, then the counts, and ends with exit code 1 if a
 * proved verdict is contradicted or one decidable failure in 200 is missed.
 *
 * <pre>
 * rules/differential [--seed N] [--programs N] [--show N] [--alarms]
 * rules/differential --declarations [--seed N] [--programs N] [--show N]
 * rules/differential --fix | --fix-all [--declarations] [--seed N] [--programs N] [--show N]
 * </pre>
 *
 * {@code --seed} is the seed of the first program, 1 if it is not given; the others follow. {@code
 * --programs} is their number, 20000 if it is not given. {@code --show} limits how many
 * disagreements are printed, 20 if it is not given; with {@code --alarms} likely verdicts that are
 * wrong and open answers are printed too.
 *
 * <p>With {@code --fix} the safe fixes of all that is found in the programs are made instead, each
 * alone, with {@code --fix-all} all others too: see {@link FixTrial}. Then {@code --show} limits
 * how many are printed that go wrong in the same way.
 *
 * <p>With {@code --declarations} the programs are classes that declare what serialization looks
 * for, and what is said of each declaration is held against what the JVM makes of it: see {@link
 * DeclarationTrial}.
 */
final class DifferentialRun {
  private static final int BATCH = 250;
  private static final double MAX_MISSED_SHARE = 1.0 / 200;

  private final Tally tally = new Tally();
  private final Consumer<String> told;
  private final int limit;
  private final boolean tellsAlarms;
  private int shown;

  DifferentialRun(Consumer<String> told, int limit, boolean tellsAlarms) {
    this.told = told;
    this.limit = limit;
    this.tellsAlarms = tellsAlarms;
  }

  /** The programs of consecutive seeds. */
  Tally run(long firstSeed, int programs) {
    for (int done = 0; done < programs; done += BATCH) {
      long from = firstSeed + done;
      List<Program> next =
          LongStream.range(from, Math.min(from + BATCH, firstSeed + programs))
              .mapToObj(seed -> ProgramGenerator.of(seed, Theme.ALL))
              .toList();
      Batch batch = Batch.of(next);
      tally.add(batch);
      batch.errors().stream().limit(30).forEach(told);
      batch.cases().forEach(this::tell);
    }
    return tally;
  }

  private void tell(Case found) {
    Answer answer = found.answer();
    boolean isAsked =
        answer.isWrong() || (tellsAlarms && answer != Answer.PASSED && answer != Answer.FOUND);
    if (isAsked && shown < limit) {
      shown++;
      told.accept(
          "seed %d, made smaller: %s"
              .formatted(found.program().seed(), Case.smaller(found, Batch::of).report()));
    }
  }

  /** Whether the counts are good enough. */
  static boolean isGood(Tally tally) {
    return tally.unusable() == 0
        && tally.of(Answer.CONTRADICTED) == 0
        && tally.missedShare() < MAX_MISSED_SHARE;
  }

  /** The command. */
  public static void main(String[] arguments) {
    List<String> options = new ArrayList<>(List.of(arguments));
    boolean alarms = options.remove("--alarms");
    boolean fixes = options.remove("--fix");
    boolean declarations = options.remove("--declarations");
    boolean everyFix = options.remove("--fix-all");
    long seed = number(options, "--seed", 1);
    int programs = (int) number(options, "--programs", 20_000);
    int show = (int) number(options, "--show", 20);
    if (!options.isEmpty()) {
      System.err.println("unknown: " + options);
      System.exit(2);
    }
    if (fixes || everyFix) {
      fix(seed, programs, show, declarations ? Theme.DECLARATIONS : Theme.FIXES, everyFix);
    } else if (declarations) {
      DeclarationTally tally = new DeclarationRun(System.out::println, show).run(seed, programs);
      System.out.println(tally.text());
      System.exit(tally.isGood() ? 0 : 1);
    }
    Tally tally = new DifferentialRun(System.out::println, show, alarms).run(seed, programs);
    System.out.println(tally.text());
    System.exit(isGood(tally) ? 0 : 1);
  }

  private static void fix(long seed, int programs, int show, Theme theme, boolean everyFix) {
    FixTally tally =
        new FixRun(
                theme,
                System.out::println,
                show,
                fix -> everyFix || fix.safety() == Fix.Safety.SAFE)
            .run(seed, programs);
    System.out.println(tally.text());
    System.exit(tally.wrong() + tally.unusable() == 0 ? 0 : 1);
  }

  private static long number(List<String> options, String name, long otherwise) {
    int index = options.indexOf(name);
    if (index < 0 || index + 1 >= options.size()) {
      return otherwise;
    }
    options.remove(index);
    return Long.parseLong(options.remove(index));
  }
}
