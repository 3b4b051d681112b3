package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the words of a boundary mean for methods that are known by their signatures. */
public final class Expansion {

  private final Selection selection;
  private final CallMatcher matcher;
  private final Supertypes supertypes;

  /** What is said of a parameter, counted from 0. */
  public record Sent(int parameter, PayloadKind kind) {}

  /** An expansion over these types. */
  public Expansion(TypeTable types) {
    this.selection = new Selection(types);
    this.matcher = new CallMatcher(types);
    this.supertypes = new Supertypes(types.system());
  }

  /**
   * What leaves when a method is called.
   *
   * @param receiver the static type of what it is called on
   */
  public List<Sent> of(Match.Call match, Type receiver, MethodInfo method) {
    List<Sent> sent = new ArrayList<>();
    if (!isMeant(match, receiver, method)) {
      return sent;
    }
    for (Argument argument : match.payload()) {
      for (int parameter = 0; parameter < method.parameterTypes().size(); parameter++) {
        if (selection.selects(argument.selector(), match, method, parameter)) {
          sent.add(new Sent(parameter, argument.kind()));
        }
      }
    }
    return sent;
  }

  private boolean isMeant(Match.Call match, Type receiver, MethodInfo method) {
    return match.isNamed(method.name())
        && supertypes.is(receiver, match.type())
        && matcher.fits(match, Optional.of(method), method.parameterTypes().size());
  }
}
