package io.github.wireworthy.types;

import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses between methods of one name (JLS 15.12.2). */
final class Overloads {

  private enum Phase {
    STRICT,
    LOOSE,
    VARARGS
  }

  private final ArgumentFit fit;
  private final TypeArgumentFit typeArgumentFit;
  private final MostSpecific mostSpecific;

  Overloads(BodyTyping typing, ArgumentFit fit) {
    this.fit = fit;
    this.typeArgumentFit = new TypeArgumentFit(typing);
    this.mostSpecific = new MostSpecific(typing);
  }

  /**
   * Chooses a method.
   *
   * @param candidates accessible methods that take the number of arguments
   * @param mustFit whether a single candidate is to be checked too
   * @return null if none fits, or it is not known which
   */
  @Nullable Choice choose(List<Candidate> candidates, List<Argument> arguments, boolean mustFit) {
    if (candidates.isEmpty()) {
      return null;
    } else if (candidates.size() == 1 && !mustFit) {
      return only(candidates.get(0), arguments);
    }
    Found doubtful = null;
    for (Phase phase : Phase.values()) {
      Found found = find(candidates, arguments, phase);
      if (!found.sure.isEmpty()) {
        return doubtful == null ? best(found, arguments) : either(doubtful, found, arguments);
      } else if (doubtful == null && !found.possible.isEmpty()) {
        doubtful = found;
      }
    }
    return doubtful == null ? null : best(doubtful, arguments);
  }

  /**
   * What one phase finds.
   *
   * @param sure the candidates that fit
   * @param possible those, and the ones of which it is not known
   */
  private record Found(List<Candidate> sure, List<Candidate> possible, boolean isVarargs) {}

  private Found find(List<Candidate> candidates, List<Argument> arguments, Phase phase) {
    List<Candidate> sure = new ArrayList<>();
    List<Candidate> possible = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Answer answer = fits(candidate, arguments, phase);
      if (answer != Answer.NO) {
        possible.add(candidate);
      }
      if (answer == Answer.YES) {
        sure.add(candidate);
      }
    }
    return new Found(sure, possible, phase == Phase.VARARGS);
  }

  /** Where an earlier phase had only doubtful candidates, it is not known which phase counts. */
  private @Nullable Choice either(Found earlier, Found later, List<Argument> arguments) {
    List<Candidate> all = new ArrayList<>(earlier.possible);
    all.addAll(later.possible);
    return haveOneOwner(all) ? best(earlier, arguments) : null;
  }

  private Choice only(Candidate candidate, List<Argument> arguments) {
    boolean isVarargs =
        candidate.isVarargs()
            && (candidate.parameters().size() != arguments.size()
                || fits(candidate, arguments, Phase.LOOSE) == Answer.NO);
    return choice(candidate, arguments, isVarargs);
  }

  private Answer fits(Candidate candidate, List<Argument> arguments, Phase phase) {
    if (phase == Phase.VARARGS
        ? !candidate.isVarargs()
        : candidate.parameters().size() != arguments.size()) {
      return Answer.NO;
    }
    List<Type> formals =
        phase == Phase.VARARGS ? candidate.openSpread(arguments.size()) : candidate.open();
    Answer all = Answer.YES;
    for (int i = 0; i < arguments.size() && all != Answer.NO; i++) {
      all = Conversions.and(all, fit.fits(arguments.get(i), formals.get(i), phase != Phase.STRICT));
    }
    return all;
  }

  private @Nullable Choice best(Found found, List<Argument> arguments) {
    List<Candidate> sure = found.sure;
    List<Candidate> possible = found.possible;
    if (sure.size() == possible.size()) {
      List<Candidate> fitting =
          sure.size() == 1 ? sure : typeArgumentFit.filter(sure, arguments, found.isVarargs);
      Candidate best = mostSpecific.of(fitting, arguments, found.isVarargs);
      return best == null ? null : choice(best, arguments, found.isVarargs);
    } else if (possible.size() == 1) {
      return choice(possible.get(0), arguments, found.isVarargs);
    }
    return haveOneOwner(possible) ? anyOf(possible, arguments, found.isVarargs) : null;
  }

  /** One of several overloads, with what is common to all of them. */
  private Choice anyOf(List<Candidate> possible, List<Argument> arguments, boolean isVarargs) {
    Candidate best = mostSpecific.of(possible, arguments, isVarargs);
    Choice choice = choice(best == null ? possible.get(0) : best, arguments, isVarargs);
    List<Type> formals = new ArrayList<>(choice.formals());
    boolean isOneResult = true;
    for (Candidate candidate : possible) {
      List<Type> others = choice(candidate, arguments, isVarargs).formals();
      for (int i = 0; i < formals.size(); i++) {
        if (!formals.get(i).equals(others.get(i))) {
          formals.set(i, CoreTypes.UNKNOWN);
        }
      }
      isOneResult = isOneResult && candidate.result().equals(choice.candidate().result());
    }
    return new Choice(choice.candidate(), formals, isOneResult);
  }

  private static boolean haveOneOwner(List<Candidate> candidates) {
    String owner = candidates.get(0).method().owner();
    return candidates.stream().allMatch(candidate -> candidate.method().owner().equals(owner));
  }

  private static Choice choice(Candidate candidate, List<Argument> arguments, boolean isVarargs) {
    return new Choice(
        candidate, isVarargs ? candidate.spread(arguments.size()) : candidate.parameters(), true);
  }
}
