package io.github.wireworthy.verdict;

import io.github.wireworthy.verdict.Memory.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One question to the judge. The judges ask it for the verdicts on what objects hold, so that they
 * need not care about cycles, depth and what is known already.
 */
interface Examination {

  /**
   * Answers a whole question.
   *
   * @param running the classes of the object that the question is about, if it is about one
   */
  Verdict answer(List<String> running, Supplier<Verdict> question);

  /**
   * The verdict on a subject; meanwhile perhaps only the best that it can be.
   *
   * @param classes the class and superclasses of an object: {@code this} in their code means it
   */
  Verdict verdict(Subject subject, List<String> classes, Supplier<Verdict> examine);

  /** The verdict on the object whose code is running, if an object of that class holds the code. */
  Optional<Verdict> running(String className);
}
