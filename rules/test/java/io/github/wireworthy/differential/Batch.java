package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Programs that are compiled, judged and run together.
 *
 * @param errors the compiler's, of programs that are therefore left out
 */
record Batch(List<Case> cases, List<String> errors) {

  static Batch of(List<Program> programs) {
    return of(programs, Engine::opinions);
  }

  /**
   * @param judge what is said of programs, by package
   */
  static Batch of(List<Program> programs, Function<List<Program>, Map<String, Opinion>> judge) {
    CompiledPrograms compiled = CompiledPrograms.of(programs);
    List<Program> good =
        programs.stream()
            .filter(program -> !compiled.errors().containsKey(program.packageName()))
            .toList();
    Map<String, Opinion> opinions = judge.apply(good);
    List<Case> cases = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    compiled.errors().forEach((name, told) -> errors.add(name + ": " + told.get(0)));
    for (Program program : good) {
      try {
        Opinion opinion = opinions.getOrDefault(program.packageName(), Opinion.NONE);
        cases.add(new Case(program, opinion, Jvm.run(program, compiled)));
      } catch (IllegalStateException broken) {
        errors.add(program.packageName() + ": " + broken + ", " + broken.getCause());
      }
    }
    return new Batch(cases, errors);
  }
}
