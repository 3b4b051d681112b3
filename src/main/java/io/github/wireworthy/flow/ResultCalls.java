package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The calls that get what a method of the sources gives back, where all of them are in view. */
record ResultCalls(TypeTable types, ValueFlow flow) {

  /**
   * A place that may get the result.
   *
   * @param call of the method; empty where something refers to a method of its name
   */
  record Site(Typing typing, Optional<Expression.Call> call) {}

  /** The calls of a private or protected method; none for others. */
  List<Site> of(Body.OfMethod code) {
    List<Site> sites = new ArrayList<>();
    if (Modifiers.has(code.method().modifiers(), Modifiers.PRIVATE)) {
      addAll(code, code.owner(), sites);
    } else if (Modifiers.has(code.method().modifiers(), Modifiers.PROTECTED)) {
      Deque<TypeInfo> callers = new ArrayDeque<>(List.of(code.owner()));
      Set<String> met = new HashSet<>();
      while (!callers.isEmpty()) {
        TypeInfo caller = callers.poll();
        if (met.add(caller.name())) {
          addAll(code, caller, sites);
          callers.addAll(types.sourceSubtypes(caller.name()));
        }
      }
    }
    return sites;
  }

  private void addAll(Body.OfMethod code, TypeInfo around, List<Site> sites) {
    for (Occurrences.CallSite site :
        flow.occurrencesAround(around).callSites(code.method().name())) {
      Typing typing = types.typing(site.body());
      if (!(site.call().orElse(null) instanceof Expression.Call call)) {
        sites.add(new Site(typing, Optional.empty()));
      } else if (typing
          .invocation(call)
          .flatMap(invocation -> invocation.method().declaration())
          .filter(code.method()::equals)
          .isPresent()) {
        sites.add(new Site(typing, Optional.of(call)));
      }
    }
  }
}
